package nl.passend.adapters.parnassys;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Aanname;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.port.register.Register;
import nl.passend.core.port.register.Registeruitkomst;
import nl.passend.core.port.register.Registratie;
import nl.passend.core.port.wissel.Bezorger;
import nl.passend.core.port.wissel.Bezorging;
import nl.passend.core.port.wissel.Verzenduitkomst;
import nl.passend.core.port.wissel.Zending;
import nl.passend.transport.json.Jsonboom;
import nl.passend.transport.loket.Lezing;

/**
 * Registers an OPP or a TLV in the national register through ParnasSys, which exchanges it with DUO (A12). DUO publishes no message for
 * primary education: these are the fields that are known, and no guess at its message. Thread safe.
 */
@Experimenteel
@Aanname(
        wat = "A registration is handed to ParnasSys as JSON, with a key by which a second delivery is known.",
        sinds = "2026-11")
@Aanname(wat = "The standing of a registration can be asked by its key.", sinds = "2026-11")
public final class ParnassysRegister implements Register {
    private static final String NAAM = "ROD";
    private static final String JSON = "application/json";

    private final Bezorger bezorger;

    /** Over a transport. */
    public ParnassysRegister(Bezorger bezorger) {
        this.bezorger = bezorger;
    }

    @Override
    public Registeruitkomst registreer(Registratie registratie) {
        byte[] bytes = registratie.leerling().gebruik(pgn -> Jsonboom.schrijf(bericht(registratie, pgn)));
        return uitkomst(bezorger.bezorg(new Zending(
                Zending.Methode.POST,
                "/registraties",
                JSON,
                Map.of("Accept", JSON),
                bytes.length,
                () -> new ByteArrayInputStream(bytes),
                List.of(),
                Optional.of(registratie.sleutel()),
                true)));
    }

    @Override
    public Registeruitkomst stand(String sleutel) {
        return uitkomst(bezorger.bezorg(Zending.vraag("/registraties/" + sleutel.replaceAll("[^A-Za-z0-9-]", "_"))));
    }

    private static Map<String, Object> bericht(Registratie registratie, String pgn) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("pgn", pgn);
        uit.put("brin", registratie.school().brin());
        registratie.school().nummerOptioneel().ifPresent(nummer -> uit.put("vestiging", nummer));
        uit.put("begin", registratie.van().toString());
        registratie.tot().ifPresent(einde -> uit.put("einde", einde.toString()));
        if (registratie instanceof Registratie.Tlv tlv) {
            uit.put("soort", "tlv");
            uit.put("samenwerkingsverband", tlv.swv());
            uit.put("volgnummer", tlv.volgnummer());
            tlv.categorie().ifPresent(categorie -> uit.put("categorie", categorie));
            uit.put("residentieel", tlv.residentieel());
        } else {
            uit.put("soort", "opp");
        }
        return uit;
    }

    private static Registeruitkomst uitkomst(Bezorging bezorging) {
        if (!(bezorging instanceof Bezorging.Beantwoord antwoord) || !antwoord.gelukt()) {
            return zonder(bezorging.zonderGoedAntwoord(NAAM));
        }
        try {
            Lezing lezing = new Lezing(NAAM, Jsonboom.lees(antwoord.inhoud(), NAAM));
            return switch (lezing.tekst("stand")) {
                case "verwerkt" -> new Registeruitkomst.Verwerkt();
                case "in-behandeling" -> new Registeruitkomst.InBehandeling();
                case "afgekeurd" -> new Registeruitkomst.Afgekeurd(signaal(lezing));
                default -> throw lezing.onleesbaar("stand");
            };
        } catch (InvoerException onleesbaar) {
            return new Registeruitkomst.Onzeker(onleesbaar.meldingen().get(0));
        }
    }

    /** A code and no text: a text may name the pupil. */
    private static String signaal(Lezing lezing) {
        String signaal = lezing.tekst("signaal");
        if (!signaal.matches("[A-Z]{0,4}[0-9]{1,6}") || signaal.length() > 8) {
            throw lezing.onleesbaar("signaal");
        }
        return signaal;
    }

    private static Registeruitkomst zonder(Verzenduitkomst uitkomst) {
        return uitkomst instanceof Verzenduitkomst.Mislukt mislukt
                ? new Registeruitkomst.Mislukt(mislukt.reden())
                : new Registeruitkomst.Onzeker(((Verzenduitkomst.Onzeker) uitkomst).reden());
    }
}
