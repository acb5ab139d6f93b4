package nl.passend.transport.loket;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.wissel.Bericht;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.DossierWissel;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Verzoek;
import nl.passend.core.port.wissel.Verzoeksoort;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Zending;
import nl.passend.transport.json.Jsonboom;

/** The exchange with a platform that has a desk, in the words of that platform. Keeps nothing; thread safe. */
@Experimenteel
public final class Loketwissel implements DossierWissel {
    private static final String JSON = "application/json";

    private final Loketvorm vorm;
    private final Bezorger bezorger;
    private final boolean kentSleutels;

    /**
     * Over a transport.
     *
     * @param kentSleutels whether the platform answers a second delivery of one key as the first
     */
    public Loketwissel(Loketvorm vorm, Bezorger bezorger, boolean kentSleutels) {
        this.vorm = vorm;
        this.bezorger = bezorger;
        this.kentSleutels = kentSleutels;
    }

    @Override
    public String naam() {
        return vorm.naam();
    }

    @Override
    public boolean kentSleutels() {
        return kentSleutels;
    }

    @Override
    public Verzenduitkomst verzend(Verzoek verzoek) {
        if (!vorm.soorten().contains(verzoek.soort())) {
            return new Verzenduitkomst.Mislukt(soort(verzoek.soort()), false);
        }
        byte[] bytes = Jsonboom.schrijf(vorm.heen(verzoek));
        Bezorging bezorging = bezorger.bezorg(new Zending(
                Zending.Methode.POST,
                vorm.indienpad(),
                JSON,
                Map.of("Accept", JSON),
                bytes.length,
                () -> new ByteArrayInputStream(bytes),
                verzoek.bijlagen(),
                Optional.of(verzoek.sleutel()),
                kentSleutels));
        return bezorging instanceof Bezorging.Beantwoord antwoord && antwoord.gelukt()
                ? uitkomst(antwoord)
                : bezorging.zonderGoedAntwoord(vorm.naam());
    }

    private Melding soort(Verzoeksoort soort) {
        return Melding.van(
                Foutcode.PLATFORM_KENT_SOORT_NIET,
                Plaats.ONBEKEND,
                vorm.naam(),
                soort.code(),
                String.join(
                        ", ",
                        vorm.soorten().stream().map(Verzoeksoort::code).sorted().toList()));
    }

    /** An answer that says yes in a way that cannot be read may be a yes. */
    private Verzenduitkomst uitkomst(Bezorging.Beantwoord antwoord) {
        try {
            Optional<String> nummer = vorm.nummer(Jsonboom.lees(antwoord.inhoud(), vorm.naam()));
            if (nummer.isPresent()) {
                return new Verzenduitkomst.Aangenomen(nummer.get());
            }
            Melding nee = Melding.van(Foutcode.DOOR_PLATFORM_GEWEIGERD, Plaats.ONBEKEND, vorm.naam(), "-1");
            return antwoord.naTwijfel() ? new Verzenduitkomst.Onzeker(nee) : new Verzenduitkomst.Mislukt(nee, true);
        } catch (InvoerException onleesbaar) {
            return new Verzenduitkomst.Onzeker(onleesbaar.meldingen().get(0));
        }
    }

    @Override
    public Post haalOp(Vestiging school, String na) {
        Bezorging bezorging = bezorger.bezorg(Zending.vraag(vorm.ophaalpad(school, na)));
        if (!(bezorging instanceof Bezorging.Beantwoord antwoord) || !antwoord.gelukt()) {
            return zonder(na, reden(bezorging.zonderGoedAntwoord(vorm.naam())));
        }
        try {
            Map<String, Object> json = Jsonboom.lees(antwoord.inhoud(), vorm.naam());
            return post(vorm.berichten(json), vorm.cursor(json), na);
        } catch (InvoerException onleesbaar) {
            return zonder(na, onleesbaar.meldingen().get(0));
        }
    }

    /** As long as one cannot be read the cursor stays: it comes again, and the others are known as doubles. */
    private Post post(List<?> daar, String cursor, String na) {
        List<Bericht> gelezen = new ArrayList<>();
        List<Melding> onleesbaar = new ArrayList<>();
        for (Object een : daar) {
            try {
                gelezen.add(vorm.bericht(object(een)));
            } catch (InvoerException fout) {
                onleesbaar.addAll(fout.meldingen());
            }
        }
        return new Post(gelezen, onleesbaar, onleesbaar.isEmpty() ? cursor : na);
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?> object(Object een) {
        if (een instanceof Map<?, ?> object) {
            return (Map<String, ?>) object;
        }
        throw new Lezing(vorm.naam(), Map.of()).onleesbaar("bericht");
    }

    private static Melding reden(Verzenduitkomst uitkomst) {
        return uitkomst instanceof Verzenduitkomst.Onzeker onzeker
                ? onzeker.reden()
                : ((Verzenduitkomst.Mislukt) uitkomst).reden();
    }

    private static Post zonder(String na, Melding reden) {
        return new Post(List.of(), List.of(reden), na);
    }
}
