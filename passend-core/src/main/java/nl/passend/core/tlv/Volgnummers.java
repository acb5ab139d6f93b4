package nl.passend.core.tlv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.spi.Volgnummervorm;

/** The numbers of the TLVs of a samenwerkingsverband (WPO 18a.14): each of its own, in the format that is asked. */
@Experimenteel
public final class Volgnummers {
    private Volgnummers() {}

    /**
     * Something wrong with a number.
     *
     * @param samenwerkingsverband code of who decided; empty when neither decision nor dossier tells
     * @param nummer the number
     * @param fout what is wrong
     * @param leerlingen pseudonyms of the dossiers in which it stands, in order
     */
    public record Fout(String samenwerkingsverband, String nummer, Soortfout fout, List<String> leerlingen) {}

    /** What can be wrong. */
    public enum Soortfout {
        /** Given to two decisions of one samenwerkingsverband. */
        DUBBEL,
        /** Not of the format. */
        VORM
    }

    private record Sleutel(String samenwerkingsverband, String nummer) {}

    /** What is wrong in some dossiers. The same decision, recorded once more in one dossier, is one decision. */
    public static List<Fout> fouten(Collection<Dossier> dossiers, Volgnummervorm vorm) {
        Map<Sleutel, List<String>> gegeven = new LinkedHashMap<>();
        for (Dossier dossier : dossiers) {
            dossier.gebeurtenissen().stream()
                    .filter(een -> een.is(Soort.BESLUIT_GENOMEN))
                    .flatMap(een -> een.tekst(Veld.VOLGNUMMER).map(nummer -> sleutel(dossier, een, nummer)).stream())
                    .distinct()
                    .forEach(sleutel -> gegeven.computeIfAbsent(sleutel, weg -> new ArrayList<>())
                            .add(dossier.leerling()));
        }
        List<Fout> fouten = new ArrayList<>();
        gegeven.forEach((sleutel, leerlingen) -> {
            if (leerlingen.size() > 1) {
                fouten.add(fout(sleutel, Soortfout.DUBBEL, leerlingen));
            }
            if (!vorm.past(sleutel.samenwerkingsverband(), sleutel.nummer())) {
                fouten.add(fout(sleutel, Soortfout.VORM, leerlingen));
            }
        });
        return List.copyOf(fouten);
    }

    private static Sleutel sleutel(Dossier dossier, Gebeurtenis besluit, String nummer) {
        String swv = besluit.tekst(Veld.SAMENWERKINGSVERBAND)
                .or(dossier::samenwerkingsverband)
                .orElse("");
        return new Sleutel(swv, nummer);
    }

    private static Fout fout(Sleutel sleutel, Soortfout fout, List<String> leerlingen) {
        return new Fout(sleutel.samenwerkingsverband(), sleutel.nummer(), fout, List.copyOf(leerlingen));
    }
}
