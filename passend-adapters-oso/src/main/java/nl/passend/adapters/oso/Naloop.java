package nl.passend.adapters.oso;

import nl.passend.adapters.oso.internal.Luisteraar;
import nl.passend.core.fout.Plaats;

/** Tells a listener of content that is already in memory, as the parser would of a file. */
final class Naloop {
    private final String namespace;
    private final Luisteraar luisteraar;

    /** The line of a part; it has no other place. */
    private record Regel(int regel) implements Luisteraar.Waar {
        @Override
        public int kolom() {
            return 0;
        }

        @Override
        public long beginVanTag() {
            return 0;
        }

        @Override
        public long eindeVanTag() {
            return 0;
        }
    }

    Naloop(String namespace, Luisteraar luisteraar) {
        this.namespace = namespace;
        this.luisteraar = luisteraar;
    }

    void loop(Inhoudsdeel wortel) {
        luisteraar.wortel(Plaats.ONBEKEND, namespace, wortel.naam());
        deel(wortel);
    }

    private void deel(Inhoudsdeel deel) {
        Regel hier = new Regel(deel.regel());
        luisteraar.begin(namespace, deel.naam(), hier);
        deel.kenmerken().forEach((naam, waarde) -> luisteraar.attribuut("", naam, waarde));
        String tekst = deel.tekst().orElse("");
        boolean bijlage = deel.bijlage().filter(deze -> deze.lengte() > 0).isPresent();
        Luisteraar.Wens wens = luisteraar.wens();
        if (wens == Luisteraar.Wens.TEKST
                ? !tekst.isEmpty()
                : wens == Luisteraar.Wens.AANWEZIG && (bijlage || !tekst.isEmpty())) {
            luisteraar.tekst(tekst);
        }
        deel.delen().forEach(this::deel);
        luisteraar.einde(hier);
    }
}
