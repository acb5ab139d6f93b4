package nl.passend.core.tlv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schooljaar;

/**
 * A TLV that ends in the running school year: at its start the schools and the samenwerkingsverband list them (row W23, WPO 40.14). The
 * board arranges return or transfer, unless longer stay is needed and a new TLV is given; there is no third way.
 *
 * @param leerling pseudonym of the pupil
 * @param vorm canonical id of the TLV
 * @param tot its last day
 * @param gevraagd whether a new one was asked since
 * @param terug by when to ask
 */
@Experimenteel
public record Herbeoordeling(String leerling, String vorm, LocalDate tot, boolean gevraagd, Terugrekening terug) {
    private static final List<String> VORMEN = List.of("land:tlv-sbo", "land:tlv-so");

    /**
     * The list of a school year: TLVs that run or begin, and end on or before 31 July of the school year of the peildatum. What must
     * be asked first stands first.
     */
    public static List<Herbeoordeling> lijst(Collection<Dossier> dossiers, Regelset regels, LocalDate peildatum) {
        List<Herbeoordeling> lijst = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            Zicht zicht = Zicht.op(regels, dossier, Zicht.HOOFDZAAK, peildatum);
            for (String vorm : VORMEN) {
                van(zicht, vorm).ifPresent(lijst::add);
            }
        }
        lijst.sort(Comparator.comparing((Herbeoordeling een) -> een.terug().uiterlijkBegin())
                .thenComparing(Herbeoordeling::leerling)
                .thenComparing(Herbeoordeling::vorm));
        return List.copyOf(lijst);
    }

    private static Optional<Herbeoordeling> van(Zicht zicht, String vorm) {
        Optional<Feit> besluit = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.BESLUIT_GENOMEN)
                && zicht.gaatOver(feit, vorm)
                && feit.gebeurtenis().uitkomst().filter("toegekend"::equals).isPresent());
        return besluit.filter(
                        feit -> na(zicht, feit, Soort.VORM_BEEINDIGD, vorm).isEmpty())
                .flatMap(feit -> feit.gebeurtenis().datum(Veld.TOT))
                .filter(tot -> !tot.isBefore(zicht.dag()) && !tot.isAfter(Schooljaar.einde(zicht.dag())))
                .map(tot -> new Herbeoordeling(
                        zicht.dossier().leerling(),
                        vorm,
                        tot,
                        na(zicht, besluit.get(), Soort.AANVRAAG_INGEDIEND, vorm).isPresent(),
                        Terugrekening.van(tot, zicht.regels())));
    }

    private static Optional<Feit> na(Zicht zicht, Feit besluit, Soort soort, String vorm) {
        return zicht.laatste(
                feit -> feit.plaats() > besluit.plaats() && feit.gebeurtenis().is(soort) && zicht.gaatOver(feit, vorm));
    }
}
