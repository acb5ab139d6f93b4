package nl.passend.adapters.oso.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * Judges a file while it passes: the elements and their order, types, attributes and code lists here, the rules in {@link Regelloop}.
 * One file, one thread.
 */
public final class Toetsloop implements Luisteraar {
    /** Finds the element that a file begins with, or refuses the file. */
    public interface Ingang {
        /** The root, or null when this format has no such root. */
        @Nullable
        Element wortel(Plaats plaats, String namespace, String naam);
    }

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final int LANGSTE_NAAM = 60;
    private static final String SCHEMA = Bevinding.SCHEMA;

    private final Ingang ingang;
    private final @Nullable Meelezer meelezer;
    private final Bevindingen bevindingen = new Bevindingen();
    private final Laag[] lagen = new Laag[MEESTE_DIEPTE];
    private final @Nullable Regelloop regels;
    private int diepte;
    private int gevuld;
    private @Nullable Element wortel;
    private String namespace = "";

    /**
     * Begins.
     *
     * @param regelboek rules beyond the schema, when there are any
     * @param meelezer takes the content in the same pass, when wanted
     */
    public Toetsloop(Ingang ingang, @Nullable Regelboek regelboek, @Nullable Meelezer meelezer) {
        this.ingang = ingang;
        this.meelezer = meelezer;
        this.regels = regelboek == null ? null : new Regelloop(regelboek, this);
    }

    /** What was found, in the order of the file. */
    public List<Bevinding> bevindingen() {
        return bevindingen.lijst();
    }

    /** Whether there was more than is told. */
    public boolean meer() {
        return bevindingen.vol();
    }

    /** The profile that the last dossier names; empty when it names none, or none of the code list. */
    public String profiel() {
        return regels == null ? "" : regels.profiel();
    }

    Bevindingen boek() {
        return bevindingen;
    }

    @Override
    public void wortel(Plaats plaats, String ruimte, String naam) {
        wortel = ingang.wortel(plaats, ruimte, naam);
        namespace = ruimte;
    }

    @Override
    public void begin(String ruimte, String naam, Waar waar) {
        int regel = waar.regel();
        int kolom = waar.kolom();
        Laag ouder = diepte == 0 ? null : lagen[diepte - 1];
        Laag laag = diepte < gevuld ? lagen[diepte] : nieuweLaag();
        Element element = ouder == null ? wortel : ouder.element == null ? null : kind(ouder.element, ruimte, naam);
        laag.begin(element, regel, kolom, 1);
        diepte++;
        if (element == null) {
            if (ouder == null || ouder.element != null) {
                onbekend(naam, regel, kolom);
            }
            return;
        }
        if (ouder != null && ouder.element != null) {
            laag.rang = ouder.tel(element.plek(), regel, kolom);
            volgorde(ouder, element, laag);
        }
        if (regels != null) {
            regels.begin(element);
        }
        if (meelezer != null) {
            meelezer.begin(element, regel, waar);
        }
    }

    private Laag nieuweLaag() {
        lagen[diepte] = new Laag();
        gevuld++;
        return lagen[diepte];
    }

    private @Nullable Element kind(Element ouder, String ruimte, String naam) {
        return ruimte.equals(namespace) ? ouder.kind(naam) : null;
    }

    private void onbekend(String naam, int regel, int kolom) {
        String kort = naam.length() > LANGSTE_NAAM ? naam.substring(0, LANGSTE_NAAM) : naam;
        String pad = pad();
        String heel = pad.isEmpty() ? kort : pad + "/" + kort;
        meld(SCHEMA, "schema.onbekend", heel, regel, kolom, kort);
        if (regels != null) {
            regels.onbekend(naam, heel, regel, kolom);
        }
    }

    /** Whether the child may stand here; if not, what should have come before it, or that it stands too late or too often. */
    private void volgorde(Laag ouder, Element element, Laag laag) {
        Element blok = Objects.requireNonNull(ouder.element);
        Model model = blok.model();
        int volgende = model.stap(ouder.toestand, element.plek());
        if (volgende != Model.NERGENS) {
            ouder.toestand = volgende;
            return;
        }
        List<Integer> ontbrekend = model.ontbrekendVoor(ouder.toestand, element.plek());
        if (ontbrekend != null) {
            ontbreken(ouder, ontbrekend, element.plek(), laag.regel, laag.kolom, diepte - 2);
            for (int plek : ontbrekend) {
                ouder.toestand = model.stap(ouder.toestand, plek);
            }
            ouder.toestand = model.stap(ouder.toestand, element.plek());
            return;
        }
        int eerder = ouder.gemist(element.plek());
        if (eerder >= 0) {
            bevindingen.trekIn(eerder);
        }
        String sleutel = laag.rang > 1 && !element.meermaals()
                ? "schema.dubbel"
                : eenVan(blok, element, ouder) ? "schema.keuze" : "schema.volgorde";
        meld(SCHEMA, sleutel, pad(), laag.regel, laag.kolom, element.naam());
    }

    /** Whether it stands beside another that it excludes: then nothing that follows would make it right either. */
    private static boolean eenVan(Element blok, Element element, Laag ouder) {
        return blok.kinderen().stream()
                .anyMatch(ander -> ander != element
                        && ouder.aantal(ander.plek()) > 0
                        && blok.model().sluitUit(ander.plek(), element.plek()));
    }

    /** Tells what is missing before a child or before the end of the block; where one of several would do, all of those. */
    private void ontbreken(Laag laag, List<Integer> plekken, int voor, int regel, int kolom, int tot) {
        Element blok = Objects.requireNonNull(laag.element);
        List<Integer> keuze = plekken.size() == 1 ? blok.model().eerstnodig(laag.toestand, voor) : List.of();
        if (keuze.size() > 1) {
            List<String> namen =
                    keuze.stream().map(plek -> blok.kinderen().get(plek).naam()).toList();
            meld(SCHEMA, "schema.geenvan", pad(tot), laag.regel, laag.kolom, blok.naam(), String.join(" | ", namen));
        } else {
            plekken.forEach(plek -> ontbreekt(laag, plek, regel, kolom, tot));
        }
    }

    private void ontbreekt(Laag blok, int plek, int regel, int kolom, int tot) {
        Element element = Objects.requireNonNull(blok.element).kinderen().get(plek);
        blok.mis(plek, bevindingen.aantal());
        meld(SCHEMA, "schema.ontbreekt", pad(tot) + "/" + element.naam(), regel, kolom, element.naam());
    }

    @Override
    public void attribuut(String ruimte, String naam, String waarde) {
        Laag laag = lagen[diepte - 1];
        Element element = laag.element;
        if (element == null) {
            return;
        }
        boolean xsi = ruimte.equals(XSI);
        String heel = xsi ? "xsi:" + naam : naam;
        Element.Attribuut eigen = xsi || ruimte.isEmpty() ? element.attributen().get(heel) : null;
        boolean wijzer = xsi && (naam.equals("schemaLocation") || naam.equals("noNamespaceSchemaLocation"));
        if (eigen == null) {
            if (!wijzer) {
                meld(SCHEMA, "schema.attribuut", pad(), laag.regel, laag.kolom, element.naam());
            }
            return;
        }
        laag.ziet(heel);
        boolean vreemdType = xsi && !Lexicaal.kaal(waarde).equals(element.merk());
        if (waarde.isEmpty() || waarde.codePointCount(0, waarde.length()) > eigen.langst() || vreemdType) {
            String sleutel = vreemdType ? "schema.attribuut" : waarde.isEmpty() ? "schema.leeg" : "schema.lengte";
            meld(SCHEMA, sleutel, pad() + "/@" + naam, laag.regel, laag.kolom, naam, "1 - " + eigen.langst());
        }
        if (meelezer != null && !xsi) {
            meelezer.attribuut(naam, waarde);
        }
    }

    @Override
    public Wens wens() {
        Laag laag = lagen[diepte - 1];
        Element element = laag.element;
        if (element == null) {
            return Wens.NIETS;
        }
        if (element.isBlok()) {
            // What must be empty may not even hold a space.
            return laag.gevuld ? Wens.NIETS : element.kinderen().isEmpty() ? Wens.AANWEZIG : Wens.NIET_WIT;
        }
        if (wilTekst(element)) {
            return Wens.TEKST;
        }
        return laag.gevuld ? Wens.NIETS : Wens.AANWEZIG;
    }

    /** Text is taken where its value matters, or where a reader takes all that may be taken. */
    private boolean wilTekst(Element element) {
        return element.type().wilTekst()
                && (meelezer != null || !element.type().isVrijeTekst() || element.codelijst() != null || telt(element));
    }

    private boolean telt(Element element) {
        return regels != null && regels.wil(element);
    }

    @Override
    public void tekst(String stuk) {
        Laag laag = lagen[diepte - 1];
        Element element = Objects.requireNonNull(laag.element);
        laag.gevuld = true;
        if (element.isBlok()) {
            meld(SCHEMA, "schema.tekst", pad(), laag.regel, laag.kolom, element.naam());
        } else if (wilTekst(element)) {
            laag.tekst(stuk);
        }
    }

    @Override
    public void einde(Waar waar) {
        Laag laag = lagen[diepte - 1];
        Element element = laag.element;
        if (element != null) {
            attributen(laag, element);
            String tekst = null;
            if (element.isBlok()) {
                blok(laag, element);
            } else {
                tekst = veld(laag, element);
            }
            if (meelezer != null) {
                meelezer.einde(element, tekst, waar);
            }
        }
        diepte--;
    }

    private void attributen(Laag laag, Element element) {
        if (!element.attributen().isEmpty()) {
            for (Map.Entry<String, Element.Attribuut> attribuut :
                    element.attributen().entrySet()) {
                if (attribuut.getValue().nodig() && !laag.zag(attribuut.getKey())) {
                    String naam = attribuut.getKey();
                    meld(SCHEMA, "schema.ontbreekt", pad() + "/@" + naam, laag.regel, laag.kolom, naam);
                }
            }
        }
    }

    private void blok(Laag laag, Element element) {
        Model model = element.model();
        if (!model.magEinden(laag.toestand)) {
            List<Integer> ontbrekend = model.ontbrekendVoorEinde(laag.toestand);
            ontbreken(laag, ontbrekend, Model.NERGENS, laag.regel, laag.kolom, diepte - 1);
        }
        if (regels != null) {
            regels.einde(element, laag);
        }
    }

    /** In the schema itself 01 and 1 are one number; the code lists of OSO are texts. */
    private static boolean opLijst(Codelijst lijst, Datatype type, String waarde) {
        boolean getal = lijst.isSchema() && type.soort() == Datatype.Soort.GEHEEL;
        return lijst.heeft(getal ? Lexicaal.zonderVoorloop(waarde) : waarde);
    }

    private @Nullable String veld(Laag laag, Element element) {
        Datatype type = element.type();
        if (!wilTekst(element)) {
            if (!laag.gevuld && !type.magLeeg()) {
                meld(SCHEMA, "schema.leeg", pad(), laag.regel, laag.kolom, element.naam());
            }
            return null;
        }
        String tekst = laag.tekst();
        Laag ouder = diepte > 1 ? lagen[diepte - 2] : laag;
        boolean past = type.past(tekst);
        if (!past) {
            String sleutel = tekst.isEmpty() ? "schema.leeg" : Vormen.sleutel(type);
            meld(SCHEMA, sleutel, pad(), laag.regel, laag.kolom, element.naam(), Vormen.verwacht(type));
        }
        Codelijst lijst = element.codelijst();
        String waarde = type.kaal(tekst);
        if (type.soort() == Datatype.Soort.PGN) {
            return null;
        }
        if (lijst != null && !opLijst(lijst, type, waarde) && (past || !tekst.isEmpty())) {
            meld(
                    lijst.isSchema() ? SCHEMA : "codelijst " + lijst.nummer(),
                    "codelijst",
                    pad(),
                    laag.regel,
                    laag.kolom,
                    element.naam(),
                    lijst.kort(),
                    lijst.nummer());
        }
        if (ouder.element != null && ouder != laag) {
            ouder.bewaar(element.plek(), waarde);
        }
        return tekst;
    }

    /** Path of the deepest open element that is known. */
    @Override
    public String pad() {
        return pad(diepte - 1);
    }

    /** Path of the layer at a depth, or of the deepest known one above it. */
    String pad(int tot) {
        StringBuilder pad = new StringBuilder();
        for (int i = 0; i <= tot && i < diepte; i++) {
            Element element = lagen[i].element;
            if (element == null) {
                break;
            }
            if (i > 0) {
                pad.append('/');
            }
            pad.append(element.naam());
            if (i > 0 && element.meermaals()) {
                pad.append('[').append(lagen[i].rang).append(']');
            }
        }
        return pad.toString();
    }

    /** Line of the open element. */
    int regel() {
        return lagen[diepte - 1].regel;
    }

    /** Column of the open element. */
    int kolom() {
        return lagen[diepte - 1].kolom;
    }

    void meld(Regel regel, String sleutel, String pad, int lijn, int kolom, String... woorden) {
        bevindingen.voegToe(new Bevinding(regel.nummer(), sleutel, pad, lijn, kolom, List.of(woorden)), regel);
    }

    private void meld(String regel, String sleutel, String pad, int lijn, int kolom, String... woorden) {
        bevindingen.voegToe(new Bevinding(regel, sleutel, pad, lijn, kolom, List.of(woorden)), null);
    }
}
