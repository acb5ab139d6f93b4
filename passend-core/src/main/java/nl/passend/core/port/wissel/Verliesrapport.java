package nl.passend.core.port.wissel;

import java.util.List;
import java.util.Map;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.beoordeling.Bevinding;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * What one hop costs, told before it is made; fields by name and number, never by value.
 *
 * @param platform where it would go
 * @param verloren fields of what would be sent that do not survive there, such as {@code akkoord.hoe}, with how often
 * @param blijftThuis kinds of facts that the decision does not need and that are not sent, with how often
 * @param nietNodig ids of documents that would go along though the decision does not need them
 * @param ontbreekt required lines of the kader that are open: the request cannot be filed
 * @param verwacht expected lines that are open
 */
@Experimenteel
public record Verliesrapport(
        String platform,
        Map<String, Integer> verloren,
        Map<String, Integer> blijftThuis,
        List<String> nietNodig,
        List<Bevinding> ontbreekt,
        List<Bevinding> verwacht) {

    static Verliesrapport van(Wisselfabriek fabriek, Ontwerp ontwerp) {
        if (!fabriek.soorten().contains(ontwerp.soort())) {
            throw new InvoerException(
                    Foutcode.PLATFORM_KENT_SOORT_NIET,
                    Plaats.ONBEKEND,
                    fabriek.naam(),
                    ontwerp.soort().code(),
                    String.join(
                            ", ",
                            fabriek.soorten().stream()
                                    .map(Verzoeksoort::code)
                                    .sorted()
                                    .toList()));
        }
        return new Verliesrapport(
                fabriek.naam(),
                fabriek.tabel().verlies(ontwerp.inhoud()),
                Velden.soorten(ontwerp.blijftThuis()),
                ontwerp.nietNodig().stream().map(Bijlage::document).sorted().toList(),
                ontwerp.ontbreekt(),
                ontwerp.verwacht());
    }

    /** Whether all that is sent survives. */
    public boolean zonderVerlies() {
        return verloren.isEmpty();
    }
}
