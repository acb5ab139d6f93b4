package nl.passend.adapters.oso;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.passend.core.port.Gelezen;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looks, by another road than the reader, whether all that stands in a file is read or reported. */
final class Bladen {
    private Bladen() {}

    /** Paths without numbers of all elements without children. */
    static List<String> van(byte[] xml) throws Exception {
        DocumentBuilderFactory fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        List<String> paden = new ArrayList<>();
        Element wortel = fabriek.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        verzamel(wortel, wortel.getNodeName(), paden);
        return paden;
    }

    private static void verzamel(Element element, String pad, List<String> paden) {
        boolean blad = true;
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element onder) {
                blad = false;
                verzamel(onder, pad + "/" + onder.getNodeName(), paden);
            }
        }
        if (blad) {
            paden.add(pad);
        }
    }

    /** Those that the reader neither reads nor reports: there should be none. */
    static List<String> verzwegen(byte[] xml, Gelezen gelezen) throws Exception {
        Set<String> gelezenPaden = new TreeSet<>();
        gelezen(Opbouw.van(OsoVersie.OSO_2019_1).wortel(), gelezenPaden);
        List<String> over = van(xml);
        over.removeIf(pad -> gelezenPaden.contains(pad)
                || gelezen.nietOvergenomen().stream().anyMatch(regel -> dekt(regel.pad(), pad)));
        return over;
    }

    private static void gelezen(Knoop knoop, Set<String> paden) {
        if (knoop.rol() == Knoop.Rol.GELEZEN) {
            paden.add(knoop.pad());
        }
        knoop.kinderen().values().forEach(kind -> gelezen(kind, paden));
    }

    private static boolean dekt(String gemeld, String pad) {
        return gemeld.endsWith("/*")
                ? pad.startsWith(gemeld.substring(0, gemeld.length() - 1))
                : pad.equals(gemeld) || pad.startsWith(gemeld + "/");
    }
}
