package nl.passend.adapters.oso.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rules beyond the schema while a file passes, each at the end of its block. What kind of dossier it is may become known
 * late, so what was found is kept until the dossier ends, and then what is not for this kind is dropped. One file, one thread.
 */
final class Regelloop {
    private static final int KORTSTE_ADRES = 4;
    private static final int LANGSTE_ADRES = 256;
    private static final Pattern ADRES = Pattern.compile("[a-zA-Z0-9!#$%*+=?^_`{|}~.-]++@"
            + "[a-zA-Z0-9]++(?:-++[a-zA-Z0-9]++)*+(?:\\.[a-zA-Z0-9]++(?:-++[a-zA-Z0-9]++)*+)*+\\z");
    private static final Set<String> LEEG = Set.of("VERBODEN", "OPT-UIT");

    /** Where an element of a category was first met. */
    private record Vindplaats(String pad, int regel, int kolom) {}

    private final Regelboek boek;
    private final Toetsloop loop;
    private final @Nullable Vindplaats[] gevonden;
    private final @Nullable String[] categorie;
    private final Vindplaats[] categorieveld;
    private int begin;
    private String soort = "";
    private String overstap = "";
    private String profiel = "";

    Regelloop(Regelboek boek, Toetsloop loop) {
        this.boek = boek;
        this.loop = loop;
        int aantal = boek.categorieen().size();
        this.gevonden = new Vindplaats[aantal];
        this.categorie = new String[aantal];
        this.categorieveld = new Vindplaats[aantal];
    }

    /** Whether a rule looks at the value of a field. */
    boolean wil(Element element) {
        return boek.wil(element);
    }

    void begin(Element element) {
        if (element.naam().equals("dossier")) {
            begin = loop.boek().aantal();
            soort = "";
            overstap = "";
            Arrays.fill(gevonden, null);
            Arrays.fill(categorie, null);
        }
        int nummer = boek.categorie(element);
        if (nummer >= 0 && gevonden[nummer] == null) {
            gevonden[nummer] = new Vindplaats(loop.pad(), loop.regel(), loop.kolom());
        }
    }

    /** An element that the schema does not know. */
    void onbekend(String naam, String pad, int regel, int kolom) {
        Regel verboden = boek.onbekend(naam);
        if (verboden != null) {
            meld(verboden, pad, regel, kolom, naam);
        }
    }

    void einde(Element element, Laag laag) {
        Regelboek.Gebonden[] regels = boek.van(element);
        for (Regelboek.Gebonden gebonden : regels) {
            if (aanDeOrde(gebonden, laag)) {
                toets(gebonden, element, laag);
            }
        }
        switch (element.naam()) {
            case "metadata" -> {
                overstap = tekst(element, laag, "overstap");
                profiel = isOpLijst(element) ? overstap : "";
            }
            case "dossier" -> {
                soort = tekst(element, laag, "overdrachtsoort");
                categorieen();
                loop.boek().houd(begin, regel -> geldt(regel.bereik()));
            }
            default -> {
                // nothing to remember
            }
        }
    }

    String profiel() {
        return profiel;
    }

    private boolean isOpLijst(Element metadata) {
        Element veld = metadata.kind("overstap");
        Codelijst lijst = veld == null ? null : veld.codelijst();
        return lijst != null && lijst.heeft(overstap);
    }

    private static String tekst(Element element, Laag laag, String naam) {
        Element veld = element.kind(naam);
        String waarde = veld == null ? null : laag.waarde(veld.plek());
        return waarde == null ? "" : waarde;
    }

    private boolean geldt(Regel.Bereik bereik) {
        return switch (bereik) {
            case ALLE -> true;
            case SWV -> soort.equals("swv-dossier") || overstap.equals("POSWV") || overstap.equals("VOSWV");
            case POSWV -> overstap.equals("POSWV");
            case VOSWV -> overstap.equals("VOSWV");
        };
    }

    private static boolean aanDeOrde(Regelboek.Gebonden gebonden, Laag laag) {
        return switch (gebonden.regel().bij().soort()) {
            case ALTIJD -> true;
            case ALS -> isWaar(laag.waarde(gebonden.bij()));
            case ALSNIET -> isOnwaar(laag.waarde(gebonden.bij()));
            case TENZIJ -> !isWaar(laag.waarde(gebonden.bij()));
        };
    }

    private static boolean isWaar(@Nullable String waarde) {
        return "true".equals(waarde) || "1".equals(waarde);
    }

    private static boolean isOnwaar(@Nullable String waarde) {
        return "false".equals(waarde) || "0".equals(waarde);
    }

    private void toets(Regelboek.Gebonden gebonden, Element blok, Laag laag) {
        int[] plekken = gebonden.plekken();
        boolean goed = switch (gebonden.regel().eis()) {
            case NODIG -> heeftEen(laag, plekken);
            case VERBODEN -> !heeftEen(laag, plekken);
            case WAARDE -> {
                String waarde = laag.waarde(plekken[0]);
                yield waarde == null || gebonden.regel().waarden().contains(waarde);
            }
            case ONWAAR -> !isWaar(laag.waarde(plekken[0]));
            case EMAIL -> !isSoort(blok, laag, "e-mail") || isAdres(tekst(blok, laag, "nummer"));
            case GEHEIM -> !isWaar(tekst(blok, laag, "geheim")) || isGeheim(blok, laag);
            case JULI -> isEindJuli(laag.waarde(plekken[0]));
            case CATEGORIE -> onthoud(gebonden, laag);
            case ONBEKEND -> true;
        };
        if (!goed) {
            mis(gebonden, blok, laag);
        }
    }

    private static boolean heeftEen(Laag laag, int[] plekken) {
        for (int plek : plekken) {
            if (laag.aantal(plek) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoort(Element blok, Laag laag, String waarde) {
        return tekst(blok, laag, "soort").equals(waarde);
    }

    /** The shape that DUO asks; only the end of the value must have it. */
    private static boolean isAdres(String waarde) {
        int lengte = waarde.codePointCount(0, waarde.length());
        return lengte >= KORTSTE_ADRES
                && lengte <= LANGSTE_ADRES
                && ADRES.matcher(waarde).find();
    }

    private static boolean isGeheim(Element blok, Laag laag) {
        return tekst(blok, laag, "nummer")
                .equals(isSoort(blok, laag, "e-mail") ? "geheim@geheim.geheim" : "9999999999");
    }

    private static boolean isEindJuli(@Nullable String datum) {
        return datum == null || !Lexicaal.isDatum(datum) || datum.startsWith("-07-31", datum.indexOf('-', 1));
    }

    private boolean onthoud(Regelboek.Gebonden gebonden, Laag laag) {
        int nummer = boek.categorieen().indexOf(gebonden.regel());
        int plek = gebonden.plekken()[0];
        categorie[nummer] = laag.waarde(plek);
        categorieveld[nummer] = new Vindplaats(
                loop.pad() + "/" + gebonden.regel().velden().get(0), laag.eersteRegel(plek), laag.eersteKolom(plek));
        return true;
    }

    /** What the head says of each category, against what the dossier holds. */
    private void categorieen() {
        List<Regel> regels = boek.categorieen();
        for (int i = 0; i < regels.size(); i++) {
            String waarde = categorie[i];
            if (waarde == null) {
                continue;
            }
            Vindplaats hier = gevonden[i];
            if (hier != null && LEEG.contains(waarde)) {
                meld(regels.get(i), "OS.cat.teveel", hier, waarde);
            } else if (hier == null && waarde.equals("VERPLICHT")) {
                meld(regels.get(i), "OS.cat.teweinig", categorieveld[i], waarde);
            }
        }
    }

    private void meld(Regel regel, String sleutel, Vindplaats waar, String waarde) {
        loop.meld(
                regel, sleutel, waar.pad, waar.regel, waar.kolom, regel.velden().get(0), waarde);
    }

    private void mis(Regelboek.Gebonden gebonden, Element blok, Laag laag) {
        int[] plekken = gebonden.plekken();
        String blokpad = loop.pad();
        Regel regel = gebonden.regel();
        int plek = plekken.length == 0 ? blokplek(blok) : plekken[0];
        Element veld = blok.kinderen().get(plek);
        boolean er = laag.aantal(plek) > 0;
        String pad = blokpad + "/" + veld.naam() + (er && veld.meermaals() ? "[1]" : "");
        meld(
                regel,
                pad,
                er ? laag.eersteRegel(plek) : laag.regel,
                er ? laag.eersteKolom(plek) : laag.kolom,
                veld.naam());
    }

    /** Rules about a communicatie are about its number. */
    private static int blokplek(Element blok) {
        return Objects.requireNonNull(blok.kind("nummer")).plek();
    }

    private void meld(Regel regel, String pad, int lijn, int kolom, String veld) {
        loop.meld(regel, regel.sleutel().replace('/', '.'), pad, lijn, kolom, veld);
    }
}
