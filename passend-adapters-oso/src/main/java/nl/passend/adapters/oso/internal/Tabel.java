package nl.passend.adapters.oso.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The elements of one version of a format, read from a text beside this class; how it is written stands at its head. */
public final class Tabel {
    /** A line: how deep it stands, its first word without sign, that sign, the other words, and what follows the semicolon. */
    private record Regel(int diepte, String naam, char teken, List<String> woorden, String merk) {
        static Regel van(String tekst) {
            String kaal = tekst.strip();
            int puntkomma = kaal.indexOf(';');
            String merk = puntkomma < 0 ? "" : kaal.substring(puntkomma + 1).strip();
            List<String> woorden = List.of((puntkomma < 0 ? kaal : kaal.substring(0, puntkomma))
                    .strip()
                    .split(" +", 0));
            String eerste = woorden.get(0);
            char teken = eerste.charAt(eerste.length() - 1);
            boolean heeftTeken = teken == '?' || teken == '*' || teken == '+';
            String naam = heeftTeken ? eerste.substring(0, eerste.length() - 1) : eerste;
            List<String> rest = woorden.subList(1, woorden.size());
            return new Regel(tekst.indexOf(kaal) / 2, naam, heeftTeken ? teken : ' ', rest, merk);
        }

        boolean magWeg() {
            return teken == '?' || teken == '*';
        }

        boolean herhaalt() {
            return teken == '*' || teken == '+';
        }
    }

    private final Map<String, Codelijst> codelijsten;
    private final Map<String, List<Regel>> bovenaan = new LinkedHashMap<>();
    private final Map<String, Element> wortels = new LinkedHashMap<>();
    private int aantal;

    private Tabel(List<String> regels, Map<String, Codelijst> codelijsten) {
        this.codelijsten = codelijsten;
        List<Regel> alle = regels.stream().map(Regel::van).toList();
        for (int i = 0; i < alle.size(); i = einde(alle, i)) {
            bovenaan.put(alle.get(i).naam(), alle.subList(i, einde(alle, i)));
        }
        bovenaan.forEach((naam, deel) -> {
            if (!naam.startsWith("@")) {
                wortels.put(naam, element(deel, "", 0));
            }
        });
    }

    /** Reads the table and the code lists of these names. */
    public static Tabel lees(String naam, String codelijsten) {
        Map<String, Codelijst> lijsten = new LinkedHashMap<>();
        for (String regel : Bronnen.regels(codelijsten)) {
            List<String> woorden = List.of(regel.strip().split(" +", 0));
            lijsten.put(woorden.get(0), new Codelijst(woorden.get(0), woorden.subList(1, woorden.size())));
        }
        return new Tabel(Bronnen.regels(naam), lijsten);
    }

    /** The element that a file may begin with. */
    public @Nullable Element wortel(String naam) {
        return wortels.get(naam);
    }

    /** All of them. */
    public Collection<Element> wortels() {
        return Collections.unmodifiableCollection(wortels.values());
    }

    /** Number of elements at their places. */
    public int aantal() {
        return aantal;
    }

    private static int einde(List<Regel> regels, int begin) {
        int einde = begin + 1;
        while (einde < regels.size()
                && regels.get(einde).diepte() > regels.get(begin).diepte()) {
            einde++;
        }
        return einde;
    }

    /** The element that the first line tells, with what is below it. */
    private Element element(List<Regel> regels, String ouderpad, int plek) {
        Regel regel = regels.get(0);
        boolean blok = regels.size() > 1;
        Element element = new Element(vertaald(regel, blok), ouderpad, aantal++, plek);
        if (blok) {
            element.ordent(
                    new Deel(Deel.Soort.REEKS, 0, delen(element, regels.subList(1, regels.size())), false, false));
        }
        return element;
    }

    private List<Deel> delen(Element ouder, List<Regel> regels) {
        List<Deel> delen = new ArrayList<>();
        for (int i = 0; i < regels.size(); i = einde(regels, i)) {
            Regel regel = regels.get(i);
            List<Regel> onder = regels.subList(i + 1, einde(regels, i));
            switch (regel.naam().charAt(0)) {
                case '@' -> delen.addAll(delen(ouder, inhoud(regel.naam())));
                case '|' -> delen.add(groep(Deel.Soort.KEUZE, regel, delen(ouder, onder)));
                case '&' -> delen.add(groep(Deel.Soort.REEKS, regel, delen(ouder, onder)));
                default -> delen.add(kind(ouder, regel, regels.subList(i, einde(regels, i))));
            }
        }
        return delen;
    }

    private Deel kind(Element ouder, Regel regel, List<Regel> regels) {
        boolean verwijst = regel.naam().startsWith("^");
        String naam = verwijst ? regel.naam().substring(1) : regel.naam();
        Element kind = ouder.kind(naam);
        if (kind == null) {
            List<Regel> eigen = verwijst ? verwezen(regel, naam) : regels;
            kind = element(eigen, ouder.pad(), ouder.kinderen().size());
            ouder.voegToe(kind);
        }
        return new Deel(Deel.Soort.KIND, kind.plek(), List.of(), regel.magWeg(), regel.herhaalt());
    }

    private List<Regel> verwezen(Regel regel, String naam) {
        List<Regel> uit = new ArrayList<>();
        uit.add(new Regel(0, naam, regel.teken(), List.of(), ""));
        uit.addAll(inhoud(naam));
        return uit;
    }

    private List<Regel> inhoud(String naam) {
        List<Regel> deel = Objects.requireNonNull(bovenaan.get(naam), naam);
        return deel.subList(1, deel.size());
    }

    private static Deel groep(Deel.Soort soort, Regel regel, List<Deel> delen) {
        return new Deel(soort, 0, delen, regel.magWeg(), regel.herhaalt());
    }

    /** A name, perhaps a colon and the greatest length, perhaps a question mark. */
    private static void attribuut(String woord, Map<String, Element.Attribuut> attributen) {
        boolean magWeg = woord.endsWith("?");
        String naam = magWeg ? woord.substring(0, woord.length() - 1) : woord;
        int dubbelepunt = naam.lastIndexOf(':');
        boolean metLengte = dubbelepunt > 0 && Character.isDigit(naam.charAt(dubbelepunt + 1));
        int langst = metLengte ? Integer.parseInt(naam.substring(dubbelepunt + 1)) : Integer.MAX_VALUE;
        attributen.put(metLengte ? naam.substring(0, dubbelepunt) : naam, new Element.Attribuut(!magWeg, langst));
    }

    private Element.Regel vertaald(Regel regel, boolean blok) {
        @Nullable Datatype type = blok || regel.woorden().contains("leeg") ? null : Datatype.TEKST;
        @Nullable Codelijst codelijst = null;
        Map<String, Element.Attribuut> attributen = new LinkedHashMap<>();
        for (String woord : regel.woorden()) {
            if (woord.startsWith("#")) {
                codelijst = Objects.requireNonNull(codelijsten.get(woord.substring(1)), woord);
            } else if (woord.startsWith(".")) {
                attribuut(woord.substring(1), attributen);
            } else if (!woord.equals("leeg")) {
                type = Datatype.van(woord);
            }
        }
        return new Element.Regel(regel.naam(), regel.herhaalt(), type, codelijst, attributen, regel.merk());
    }
}
