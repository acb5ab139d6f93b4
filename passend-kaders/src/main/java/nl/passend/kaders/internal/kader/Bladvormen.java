package nl.passend.kaders.internal.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.kader.Voorwaarde;
import nl.passend.core.kader.Voorwaarde.Bereik;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.tijd.Lengte;
import nl.passend.kaders.internal.boom.Vak;

/** The leaf forms of a condition, each from its own table. */
final class Bladvormen {
    private static final List<String> AARDEN =
            List.of("instemming", "toestemming", "schriftelijke-toestemming", "ondertekening", "inzage");
    private static final List<String> STANDEN =
            List.of("niet begonnen", "loopt", "stilgezet", "gehaald", "verstreken", "te laat");

    private final Lezing lezing;

    Bladvormen(Lezing lezing) {
        this.lezing = lezing;
    }

    /** The condition of a leaf form. */
    Voorwaarde lees(String vorm, Vak vak) {
        Voorwaarde uit = switch (vorm) {
            case "gedaan" -> gedaan(vak);
            case "overleg" -> overleg(vak);
            case "document" -> document(vak);
            case "akkoord" -> akkoord(vak);
            case "gehoord" -> gehoord(vak);
            case "advies" -> advies(vak);
            case "oordeel" -> oordeel(vak);
            case "ingezet" -> ingezet(vak);
            case "loopt" -> loopt(vak);
            case "termijn" -> termijn(vak);
            case "beleid" -> beleid(vak);
            default -> Leerlingvorm.lees(vak);
        };
        vak.klaar();
        return uit;
    }

    private Voorwaarde gedaan(Vak vak) {
        String stap = lezing.moetWijzen(vak, "stap");
        boolean ooit = vak.kies("telt", "ooit", "laatst").orElse("").equals("ooit");
        return new Voorwaarde.Gedaan(stap, vak.teksten("uitkomst"), ooit, bereik(vak));
    }

    private Voorwaarde overleg(Vak vak) {
        String welk = lezing.moetWijzen(vak, "welk");
        List<String> ook = lezing.wijzen(vak, "ook aanwezig");
        return new Voorwaarde.OverlegGehouden(welk, vak.teksten("uitkomst"), ook, bereik(vak));
    }

    private Voorwaarde document(Vak vak) {
        String document = lezing.moetWijzen(vak, "welk");
        List<String> delen = vak.teksten("delen");
        List<String> genoemd = delen.equals(List.of("alle")) ? lezing.alleDelen(document) : delen;
        return new Voorwaarde.DocumentAanwezig(document, genoemd, Maten.lengte(vak, "niet ouder dan"));
    }

    private Voorwaarde akkoord(Vak vak) {
        vak.moetHebben("van");
        List<String> van = lezing.wijzen(vak, "van");
        String aard = vak.moet("aard").replace(' ', '-');
        if (!aard.isEmpty() && !AARDEN.contains(aard)) {
            vak.onjuist("aard", String.join(", ", AARDEN));
        }
        return new Voorwaarde.AkkoordGegeven(van, aard, lezing.moetWijzen(vak, "voor"), bereik(vak));
    }

    private Voorwaarde gehoord(Vak vak) {
        return new Voorwaarde.IsGehoord(lezing.moetWijzen(vak, "wie"), lezing.moetWijzen(vak, "over"), bereik(vak));
    }

    private Voorwaarde advies(Vak vak) {
        vak.moetHebben("over", "van");
        List<String> over = lezing.wijzen(vak, "over");
        boolean verschillend = vak.ja("verschillende personen");
        return new Voorwaarde.AdviesGegeven(
                over, lezing.wijzen(vak, "van"), verschillend, vak.teksten("strekking"), bereik(vak));
    }

    private Voorwaarde oordeel(Vak vak) {
        vak.moetHebben("antwoord");
        return new Voorwaarde.OordeelLuidt(lezing.moetWijzen(vak, "welk"), vak.teksten("antwoord"), bereik(vak));
    }

    private Voorwaarde ingezet(Vak vak) {
        return new Voorwaarde.Ingezet(lezing.moetWijzen(vak, "vorm"), vak.teksten("bleek"));
    }

    private Voorwaarde loopt(Vak vak) {
        boolean eindigt = vak.kies("eindigt", "dit schooljaar").isPresent();
        boolean plaatsing = vak.kies("op", "plaatsingsdag").isPresent();
        return new Voorwaarde.Loopt(lezing.moetWijzen(vak, "vorm"), eindigt, vak.teksten("categorie"), plaatsing);
    }

    private Voorwaarde termijn(Vak vak) {
        vak.moetHebben("stand");
        List<Termijnstand> standen = new ArrayList<>();
        for (String stand : vak.teksten("stand")) {
            int plek = STANDEN.indexOf(stand.replace('-', ' '));
            if (plek < 0) {
                vak.onjuist("stand", String.join(", ", STANDEN));
            } else {
                standen.add(Termijnstand.valueOf(
                        STANDEN.get(plek).toUpperCase(Locale.ROOT).replace(' ', '_')));
            }
        }
        return new Voorwaarde.TermijnStaat(lezing.moetWijzen(vak, "welke"), List.copyOf(standen));
    }

    /** The name of a policy is that of its Java plug-in, not an id of the kader. */
    private static Voorwaarde beleid(Vak vak) {
        return new Voorwaarde.BeleidLuidt(vak.moet("welk"), vak.teksten("uitkomst"));
    }

    private static Bereik bereik(Vak vak) {
        boolean dossier = vak.kies("uit", "zaak", "dossier").orElse("").equals("dossier");
        Optional<Lengte> ouder = Maten.lengte(vak, "niet ouder dan");
        return dossier || ouder.isPresent() ? new Bereik(dossier, ouder) : Bereik.ZAAK;
    }
}
