package nl.passend.kaders.toets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;
import nl.passend.core.bron.Zekerheid;
import nl.passend.core.dossier.Soort;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Document;
import nl.passend.core.kader.Eis;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Elementen.Oordeel;
import nl.passend.core.kader.Elementen.Recht;
import nl.passend.core.kader.Elementen.Rol;
import nl.passend.core.kader.Elementen.Traject;
import nl.passend.core.kader.Elementen.Trede;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Vorm;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.core.tijd.Tijdmaat;

/** Small kaders for tests: a national one and one of a region, with roles and a traject each. */
final class Bouwdoos {
    static final Bron BRON = new Bron("WPO", "Wet", "1", "2014-08-01", Zekerheid.V1);
    static final LocalDate DAG = LocalDate.of(2020, 8, 1);

    private Bouwdoos() {}

    static Kader.Builder land() {
        return kader("land", Laag.LANDELIJK, LocalDate.of(2014, 8, 1))
                .addTreden(new Trede("land:basis", "Basis", Optional.empty(), BRON, plek("land:basis")))
                .addRollen(rol("land:ouders", "gezin"), rol("land:school", "school"))
                .addRollen(rol("land:samenwerkingsverband", "samenwerkingsverband"))
                .addTrajecten(traject("land:t"));
    }

    static Kader.Builder regio() {
        return kader("regio", Laag.SAMENWERKINGSVERBAND, DAG)
                .onder("land")
                .addRollen(rol("regio:ib", "school"), rol("regio:adviseur", "samenwerkingsverband"))
                .addTrajecten(traject("regio:r"));
    }

    static Kader.Builder kader(String id, Laag laag, LocalDate van) {
        return Kader.bouw()
                .id(id)
                .laag(laag)
                .naam(id)
                .versie("1")
                .van(van)
                .telt(Kader.Telt.PEILDATUM)
                .hash("0");
    }

    static Plaats plek(String id) {
        return new Plaats("proef.yaml", 1, 1, "/" + id);
    }

    static Rol rol(String id, String van) {
        return rol(id, van, null);
    }

    static Rol rol(String id, String van, String isEen, String... vervuldDoor) {
        return new Rol(id, id, van, Optional.ofNullable(isEen), List.of(vervuldDoor), List.of(), BRON, plek(id));
    }

    static Traject traject(String id) {
        return new Traject(id, id, List.of(), BRON, plek(id));
    }

    /** A step {@code kader:traject.stap}. */
    static Stap.Builder stap(String id) {
        return Stap.bouw().id(id).naam(id).bron(BRON).plaats(plek(id)).traject(id.substring(0, id.indexOf('.')));
    }

    /** A step of the school that records this. */
    static Stap.Builder stap(String id, Soort soort, String... over) {
        return stap(id).addWie("land:school").legtVast(vast(soort, over));
    }

    static Stap.Vastlegging vast(Soort soort, String... over) {
        return new Stap.Vastlegging(soort, List.of(over), Optional.empty());
    }

    /** A step that records an act of its own. */
    static Stap.Builder handeling(String id) {
        return stap(id, Soort.HANDELING_GEDAAN, id);
    }

    static Eis eis(Voorwaarde voorwaarde) {
        return new Eis("eis", voorwaarde, List.of(), BRON);
    }

    static Voorwaarde gedaan(String stap) {
        return new Voorwaarde.Gedaan(stap, List.of(), false, Bereik.ZAAK);
    }

    static Voorwaarde overleg(String overleg, String... uitkomsten) {
        return new Voorwaarde.OverlegGehouden(overleg, List.of(uitkomsten), List.of(), Bereik.ZAAK);
    }

    static Voorwaarde oordeel(String oordeel, String... antwoorden) {
        return new Voorwaarde.OordeelLuidt(oordeel, List.of(antwoorden), Bereik.ZAAK);
    }

    static Voorwaarde akkoord(String aard, String voor) {
        return new Voorwaarde.AkkoordGegeven(List.of("land:ouders"), aard, voor, Bereik.ZAAK);
    }

    static Voorwaarde groep(int van, int tot) {
        return new Voorwaarde.LeerlingIs(Voorwaarde.Kenmerk.GROEP, van, tot, List.of());
    }

    static Vorm.Builder vorm(String id) {
        return Vorm.bouw().id(id).naam(id).bron(BRON).plaats(plek(id)).trede("land:basis");
    }

    static Oordeel oordeelElement(String id, String... antwoorden) {
        return new Oordeel(id, id, List.of("land:school"), keuzes(antwoorden), BRON, plek(id));
    }

    static Overleg.Builder overlegElement(String id, String leiding, String... uitkomsten) {
        return Overleg.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(plek(id))
                .leiding(leiding)
                .addAllUitkomsten(keuzes(uitkomsten));
    }

    static Recht recht(String id, String soort, String... bij) {
        return new Recht(id, id, "land:ouders", soort, id, List.of(bij), "land:school", false, BRON, plek(id));
    }

    static Document document(String id, String vultIn, Document.Deel... delen) {
        return new Document(id, id, Optional.ofNullable(vultIn), List.of(delen), BRON, plek(id));
    }

    static Document.Deel deel(String id, String... bevat) {
        return new Document.Deel(id, id, List.of("land:school"), List.of(bevat));
    }

    static Termijn.Builder termijn(String id, String uiterlijk) {
        return Termijn.bouw()
                .id(id)
                .naam(id)
                .bron(BRON)
                .plaats(plek(id))
                .uiterlijk(Tijdmaat.lees(uiterlijk).orElseThrow())
                .hardheid(Termijn.Hardheid.WET)
                .rekenwijze(new Rekenwijze(false));
    }

    static List<Keuze> keuzes(String... ids) {
        return List.of(ids).stream().map(id -> new Keuze(id, id)).toList();
    }

    static Toetsuitslag toets(Kader... versies) {
        return Kadertoets.toets(List.of(versies), Set.of("zorgplicht"));
    }

    /** Codes with the first two words, such as {@code PAS-2002 land:t.a land:wie}. */
    static List<String> fouten(Kader... versies) {
        return toets(versies).fouten().stream().map(Bouwdoos::tekst).toList();
    }

    private static String tekst(Melding melding) {
        return melding.code().code() + " "
                + String.join(
                        " ",
                        melding.woorden()
                                .subList(0, Math.min(2, melding.woorden().size())));
    }
}
