package nl.passend.core.beoordeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.kader.Elementen.Trede;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde.Loopt;
import nl.passend.core.kader.Vorm;
import nl.passend.core.regel.Beleidskast;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.regel.Waarde;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Weging;
import nl.passend.core.regel.Zicht;

/**
 * Finds the rung: the highest on which support runs. Enrolment at sbo or so is the specialised rung. A TLV alone moves nobody: the
 * pupil stands where he is taught.
 */
final class Continuum {
    private final Zicht zicht;
    private final Regelset regels;
    private final Weger weger;

    Continuum(Zicht zicht, Beleidskast kast) {
        this.zicht = zicht;
        this.regels = zicht.regels();
        this.weger = new Weger(zicht, kast);
    }

    Plaats plaats() {
        List<Trede> treden = regels.treden();
        int hoogste = -1;
        List<String> lopend = new ArrayList<>();
        List<Gebeurtenis> feiten = new ArrayList<>();
        for (String vorm : gebruikteVormen()) {
            Weging loopt = weger.weeg(new Loopt(vorm, false, List.of()));
            boolean nu = loopt.waarde() == Waarde.VOLDAAN && !isToelating(vorm);
            if (loopt.waarde() == Waarde.VOLDAAN) {
                lopend.add(vorm);
            }
            int plek = nu ? plek(treden, vorm) : -1;
            if (plek >= 0) {
                feiten.addAll(loopt.feiten());
                hoogste = Math.max(hoogste, plek);
            }
        }
        Optional<Leerlingfeiten.Gevonden<String>> schoolsoort = new Leerlingfeiten(zicht).schoolsoort();
        if (schoolsoort.filter(soort -> !soort.waarde().equals("bao")).isPresent()) {
            hoogste = Math.max(hoogste, specialistisch(treden));
            schoolsoort.get().feiten().forEach(feit -> feiten.add(feit.gebeurtenis()));
        }
        boolean volledig = zicht.overgenomen().isEmpty();
        if (hoogste < 0) {
            // No support recorded: the base, unless an import may hide it.
            return new Plaats(
                    volledig ? treden.stream().findFirst() : Optional.empty(),
                    List.copyOf(lopend),
                    List.of(),
                    volledig);
        }
        boolean bovenaan = hoogste == treden.size() - 1;
        return new Plaats(
                Optional.of(treden.get(hoogste)), List.copyOf(lopend), List.copyOf(feiten), volledig || bovenaan);
    }

    private boolean isToelating(String vorm) {
        return regels.isEenSoort(vorm, "land:tlv-sbo") || regels.isEenSoort(vorm, "land:tlv-so");
    }

    private List<String> gebruikteVormen() {
        List<String> vormen = new ArrayList<>();
        for (Feit feit : zicht.feiten()) {
            boolean telt = feit.gebeurtenis().is(Soort.VORM_GESTART)
                    || feit.gebeurtenis().is(Soort.BESLUIT_GENOMEN);
            if (telt
                    && feit.onderwerp().isPresent()
                    && !vormen.contains(feit.onderwerp().get())) {
                vormen.add(feit.onderwerp().get());
            }
        }
        return vormen;
    }

    private int plek(List<Trede> treden, String vorm) {
        Optional<String> trede = zoekTrede(vorm);
        for (int i = 0; i < treden.size(); i++) {
            Trede deze = treden.get(i);
            boolean zelf = trede.filter(deze.id()::equals).isPresent();
            boolean hangtEronder = deze.hoortBij().equals(trede);
            if (zelf || trede.isPresent() && hangtEronder) {
                return i;
            }
        }
        return -1;
    }

    private Optional<String> zoekTrede(String vorm) {
        Optional<Vorm> gevonden = regels.vorm(vorm);
        if (gevonden.isPresent()) {
            return gevonden.map(Vorm::trede);
        }
        // A variant (BOSK gedrag) shares the rung of the form it is a kind of.
        return regels.kaders().stream()
                .flatMap(kader -> kader.vormen().stream())
                .filter(mogelijk -> regels.isEenSoort(vorm, mogelijk.id()))
                .reduce((hoger, lager) -> lager)
                .map(Vorm::trede);
    }

    private static int specialistisch(List<Trede> treden) {
        for (int i = 0; i < treden.size(); i++) {
            boolean nationaal =
                    treden.get(i).hoortBij().isEmpty() && treden.get(i).id().equals("land:gespecialiseerd");
            if (nationaal
                    || treden.get(i)
                            .hoortBij()
                            .filter("land:gespecialiseerd"::equals)
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }
}
