package nl.passend.adapters.oso;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.adapters.oso.internal.Element;
import nl.passend.adapters.oso.internal.Luisteraar;
import nl.passend.adapters.oso.internal.Meelezer;
import nl.passend.adapters.oso.internal.Meetstroom;
import nl.passend.adapters.oso.internal.Ontleder;
import nl.passend.adapters.oso.internal.Tabel;
import nl.passend.adapters.oso.internal.Toetsloop;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;
import org.jspecify.annotations.Nullable;

/**
 * Reads EDEXML 2.1, the export of a pupil administration: a dossier for each pupil, with date of birth, enrolment and groep. Names,
 * addresses and a persoonsgebonden nummer stay behind and are counted by path. In one pass; immutable and thread safe.
 */
@Experimenteel
public final class EdexmlLezer {
    private static final String VERSIE = "2.1";
    private static final String FORMAAT = "EDEXML " + VERSIE;
    private static final Tabel TABEL = Tabel.lees("edexml-2.1.txt", "waarden-edexml-2.1.txt");

    /** A reader; it has no state. */
    public EdexmlLezer() {}

    /**
     * Reads and judges.
     *
     * @param in the content from its first byte; not closed
     * @param bestand name for messages and provenance, without folder
     * @throws InvoerException when it cannot be read to its end, or is no EDEXML 2.1
     * @throws IOException when the stream itself fails
     */
    public Edexml lees(InputStream in, String bestand) throws IOException {
        Werk werk = new Werk(bestand);
        Toetsloop loop = new Toetsloop(EdexmlLezer::wortel, null, werk);
        Ontleder.ontleed(new Meetstroom(in, bestand, Meetstroom.MEESTE_BUITEN_BIJLAGEN), bestand, loop);
        List<Overtreding> alle = new ArrayList<>();
        loop.bevindingen().forEach(bevinding -> alle.add(Overtreding.van(bevinding)));
        alle.addAll(werk.sleutels.overtredingen());
        return werk.maak(new Toetsuitslag(FORMAAT, alle, !loop.meer()));
    }

    private static @Nullable Element wortel(Plaats plaats, String namespace, String naam) {
        if (!namespace.isEmpty() || !naam.equals("EDEX")) {
            String gevonden = naam.equals("EDEX") ? OsoVersie.benaming(namespace) : "?";
            throw new InvoerException(Foutcode.EDEXML_SOORT, plaats, gevonden);
        }
        return TABEL.wortel(naam);
    }

    /** One pupil, as far as it is read. */
    private record Leerling(int regel, Map<String, String> velden) {}

    /** One file. */
    private static final class Werk implements Meelezer {
        private final String bestand;
        private final Edexmlsleutels sleutels = new Edexmlsleutels();
        private final Rapport rapport = new Rapport();
        private final Map<String, String> school = new HashMap<>();
        private final List<Leerling> leerlingen = new ArrayList<>();
        private @Nullable Element element;
        private int regel;

        Werk(String bestand) {
            this.bestand = bestand;
        }

        @Override
        public void begin(Element begonnen, int opRegel, Luisteraar.Waar waar) {
            element = begonnen;
            regel = opRegel;
            if (begonnen.pad().equals("EDEX/leerlingen/leerling")) {
                leerlingen.add(new Leerling(opRegel, new HashMap<>()));
            } else if (!begonnen.isBlok() && !begonnen.merk().equals("=")) {
                rapport.tel(begonnen.pad(), Rapport.GEEN_GEBEURTENIS);
            }
        }

        @Override
        public void attribuut(String naam, String waarde) {
            Element hier = Objects.requireNonNull(element);
            sleutels.attribuut(hier.pad(), hier.naam(), regel, naam, waarde);
            if (hier.pad().equals("EDEX/leerlingen/leerling") && naam.equals("key")) {
                leerlingen.get(leerlingen.size() - 1).velden.put("key", waarde);
            } else {
                rapport.tel(hier.pad() + "/@" + naam, Rapport.GEEN_GEBEURTENIS);
            }
        }

        @Override
        public void einde(Element geeindigd, @Nullable String tekst, Luisteraar.Waar waar) {
            if (tekst == null || !geeindigd.merk().equals("=")) {
                return;
            }
            if (geeindigd.pad().startsWith("EDEX/school/")) {
                school.putIfAbsent(geeindigd.naam(), tekst.strip());
                if (geeindigd.naam().equals("xsdversie") && !tekst.strip().equals(VERSIE)) {
                    throw new InvoerException(
                            Foutcode.EDEXML_SOORT,
                            new Plaats(bestand, regel, 0, geeindigd.pad()),
                            OsoVersie.versienummer(tekst.strip()));
                }
            } else if (!leerlingen.isEmpty()) {
                leerlingen.get(leerlingen.size() - 1).velden.putIfAbsent(geeindigd.naam(), tekst.strip());
            }
        }

        Edexml maak(Toetsuitslag uitslag) {
            Optional<LocalDate> peildatum = dag(school, "peildatum").or(() -> dag(school, "aanmaakdatum"));
            Map<String, Integer> perJaargroep = new TreeMap<>();
            List<Dossier> dossiers = new ArrayList<>();
            for (Leerling leerling : leerlingen) {
                perJaargroep.merge(leerling.velden.getOrDefault("jaargroep", ""), 1, Integer::sum);
                dossiers.add(dossier(leerling, peildatum));
            }
            return new Edexml(dossiers, perJaargroep, peildatum, rapport.regels(), uitslag);
        }

        private Dossier dossier(Leerling leerling, Optional<LocalDate> peildatum) {
            String brin = school.getOrDefault("brincode", "");
            List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
            Herkomst herkomst = new Herkomst(bestand, "EDEX/leerlingen/leerling (regel " + leerling.regel + ")");
            dag(leerling.velden, "geboortedatum")
                    .ifPresent(dag -> gebeurtenissen.add(van(Soort.LEERLING_BEKEND, dag, herkomst)
                            .met(Veld.GEBOORTEDATUM, dag)
                            .maak()));
            if (!brin.isEmpty()) {
                dag(leerling.velden, "instroomdatum")
                        .ifPresent(dag -> gebeurtenissen.add(van(Soort.INGESCHREVEN, dag, herkomst)
                                .met(Veld.SCHOOL, brin)
                                .maak()));
                dag(leerling.velden, "uitstroomdatum")
                        .ifPresent(dag -> gebeurtenissen.add(van(Soort.UITGESCHREVEN, dag, herkomst)
                                .met(Veld.SCHOOL, brin)
                                .maak()));
            }
            String groep = leerling.velden.getOrDefault("jaargroep", "");
            String jaar = school.getOrDefault("schooljaar", "");
            if (groep.matches("[0-8]") && jaar.matches("[0-9]{4}-[0-9]{4}")) {
                peildatum.ifPresent(dag -> gebeurtenissen.add(van(Soort.GROEP_INGEDEELD, dag, herkomst)
                        .met(Veld.GROEP, Integer.valueOf(groep))
                        .met(Veld.SCHOOLJAAR, Integer.valueOf(jaar.substring(0, 4)))
                        .maak()));
            }
            String naam = Pseudoniem.van("edexml", brin + "/" + leerling.velden.getOrDefault("key", ""));
            School waar = brin.isEmpty() ? null : new School(brin, brin, null, null);
            return Dossier.van(naam, waar, null, gebeurtenissen);
        }

        private static Gebeurtenis.Bouwer van(Soort soort, LocalDate op, Herkomst herkomst) {
            return Gebeurtenis.van(soort, op).herkomst(herkomst);
        }

        /** A day, when it is one; what is none stands among the violations already. */
        private static Optional<LocalDate> dag(Map<String, String> velden, String naam) {
            String tekst = velden.getOrDefault(naam, "");
            boolean dag = tekst.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*");
            try {
                return dag ? Optional.of(LocalDate.parse(tekst.substring(0, 10))) : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
