package nl.passend.adapters.parnassys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Geheimen;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Vestiging;
import nl.passend.core.port.wissel.Zending;

/**
 * Asks the web service of ParnasSys (SOAP 1.1, generic version 3) for the pupils of a school. Immutable and thread safe.
 *
 * <p>The key of the supplier travels in the message, as the service asks. It is taken from {@link Geheimen} for each question, and stands
 * in no log, no message and no text form.
 */
@Experimenteel
public final class Parnassys {
    /** Name of the secret that holds the key of the supplier. */
    public static final String SLEUTEL = "parnassys/leveranciersleutel";

    private static final String NAAM = "parnassys";

    private final String leverancier;
    private final Geheimen geheimen;
    private final Bezorger bezorger;

    /**
     * For a supplier.
     *
     * @param leverancier account of the supplier
     * @param bezorger transport toward the address in the settings of the customer
     */
    public Parnassys(String leverancier, Geheimen geheimen, Bezorger bezorger) {
        this.leverancier = leverancier;
        this.geheimen = geheimen;
        this.bezorger = bezorger;
    }

    /**
     * The pupils of a school in a school year, each as a dossier with what was left behind.
     *
     * @param schooljaar its first calendar year, such as 2021 for 2021-2022
     *
     * @throws InvoerException PAS-2214, PAS-1301 or PAS-1302 when the answer cannot be understood, PAS-2222 to PAS-2224 when there is none;
     *     never with data of a pupil
     */
    public List<Gelezen> leerlingen(Vestiging school, int schooljaar) {
        byte[] vraag = vraag(school, schooljaar);
        Bezorging bezorging = bezorger.bezorg(new Zending(
                Zending.Methode.POST,
                "/",
                "text/xml; charset=utf-8",
                Map.of("SOAPAction", "\"getLeerlingen\""),
                vraag.length,
                () -> new ByteArrayInputStream(vraag),
                List.of(),
                Optional.empty(),
                true));
        if (bezorging instanceof Bezorging.Beantwoord antwoord && antwoord.gelukt()) {
            return Samenvoeging.van(Antwoordlezer.lees(antwoord.inhoud()), school);
        }
        throw new InvoerException(List.of(reden(bezorging)));
    }

    private static Melding reden(Bezorging bezorging) {
        Verzenduitkomst uitkomst = bezorging.zonderGoedAntwoord(NAAM);
        if (uitkomst instanceof Verzenduitkomst.Mislukt mislukt) {
            return mislukt.reden();
        }
        // A question changes nothing there: without an answer it was just not answered.
        return Melding.van(Foutcode.NIET_BEZORGD, Plaats.ONBEKEND, NAAM, "SOAP");
    }

    private byte[] vraag(Vestiging school, int schooljaar) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        return geheimen.geheim(SLEUTEL).gebruik(sleutel -> {
            Vraagschrijver.schrijf(uit, leverancier, sleutel, school.brin(), schooljaar);
            return uit.toByteArray();
        });
    }

    /** Name of the supplier alone. */
    @Override
    public String toString() {
        return "Parnassys[" + leverancier + "]";
    }
}
