package nl.passend.adapters.parnassys;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * Reads the answer as a stream. Text is taken from the parser for the fields in {@link #GELEZEN} alone; names, streets and telephones
 * are never made into text. One answer, one thread.
 */
final class Antwoordlezer {
    private static final String BESTAND = "getLeerlingen";
    private static final int DIEPTE = 32;

    /** What is read of which thing. */
    static final Map<String, Set<String>> GELEZEN = Map.of(
            "adres", Set.of("id", "gemeente", "geheimadres"),
            "schooljaar", Set.of("id", "naam"),
            "leerling", Set.of("id", "geboortedatum", "geboortedatumOnzeker", "leerlingAdres"),
            "groepsindeling", Set.of("schooljaar", "leerjaar", "vanafDatum"),
            "inschrijving", Set.of("datumInschrijving"));

    /** Which list holds which thing. */
    private static final Map<String, String> LIJSTEN = Map.of(
            "adressen", "adres",
            "schooljaren", "schooljaar",
            "leerlingen", "leerling",
            "groepsindelingen", "groepsindeling",
            "inschrijvingen", "inschrijving");

    private final XMLStreamReader xml;
    private final Deque<String> namen = new ArrayDeque<>();
    private final Deque<Rij> open = new ArrayDeque<>();
    private final List<Rij> rijen = new ArrayList<>();
    private final Map<String, Integer> over = new TreeMap<>();
    private boolean antwoord;

    private Antwoordlezer(XMLStreamReader xml) {
        this.xml = xml;
    }

    /**
     * What was read.
     *
     * @param rijen addresses, school years and pupils, in order
     * @param over paths of what was not read, with how often
     */
    record Inhoud(List<Rij> rijen, Map<String, Integer> over) {}

    static Inhoud lees(byte[] bytes) {
        try {
            Antwoordlezer lezer = new Antwoordlezer(fabriek().createXMLStreamReader(new ByteArrayInputStream(bytes)));
            lezer.lees();
            return new Inhoud(lezer.rijen, lezer.over);
        } catch (InvoerException eigen) {
            throw eigen;
        } catch (XMLStreamException e) {
            // Its message quotes the answer.
            int regel =
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new InvoerException(Foutcode.XML_KAPOT, new Plaats(BESTAND, regel, 0, ""), "/");
        } catch (RuntimeException e) {
            // The parser reads text lazily and then throws unchecked; and broken bytes may find a bug in it.
            throw new InvoerException(Foutcode.XML_KAPOT, new Plaats(BESTAND, 0, 0, ""), "/");
        }
    }

    private static XMLInputFactory fabriek() {
        XMLInputFactory fabriek = new InputFactoryImpl();
        fabriek.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabriek.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabriek.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabriek;
    }

    private void lees() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new InvoerException(Foutcode.XML_DTD, plaats());
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> einde();
                default -> {
                    // text between elements
                }
            }
        }
        if (!antwoord) {
            throw new InvoerException(Foutcode.ANTWOORD_ONLEESBAAR, plaats(), "ParnasSys", "getLeerlingenResponse");
        }
    }

    private void begin() throws XMLStreamException {
        String naam = xml.getLocalName();
        String ouder = namen.isEmpty() ? "" : namen.peek();
        if (naam.equals("Fault") || namen.size() >= DIEPTE) {
            throw new InvoerException(Foutcode.ANTWOORD_ONLEESBAAR, plaats(), "ParnasSys", "SOAP Fault");
        }
        antwoord |= naam.equals("getLeerlingenResponse");
        Rij rij = open.peek();
        if (naam.equals(LIJSTEN.get(ouder))) {
            open.push(new Rij(naam, xml.getLocation().getLineNumber()));
            namen.push(naam);
        } else if (rij != null
                && rij.soort.equals(ouder)
                && GELEZEN.getOrDefault(ouder, Set.of()).contains(naam)) {
            rij.zet(naam, xml.getElementText());
        } else {
            if (rij != null && rij.soort.equals(ouder) && !LIJSTEN.containsKey(naam)) {
                over.merge(ouder + "/" + bekend(naam), 1, Integer::sum);
            }
            namen.push(naam);
        }
    }

    /** A name that the service may give; another may be anything. */
    private static String bekend(String naam) {
        return naam.matches("[a-zA-Z]{1,40}") ? naam : "?";
    }

    private void einde() {
        String naam = namen.pop();
        Rij rij = open.peek();
        if (rij != null && rij.soort.equals(naam) && naam.equals(LIJSTEN.get(namen.isEmpty() ? "" : namen.peek()))) {
            open.pop();
            if (open.isEmpty()) {
                rijen.add(rij);
            } else {
                open.peek().delen.add(rij);
            }
        }
    }

    private Plaats plaats() {
        return new Plaats(BESTAND, Math.max(0, xml.getLocation().getLineNumber()), 0, "");
    }
}
