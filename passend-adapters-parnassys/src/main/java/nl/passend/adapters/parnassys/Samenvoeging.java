package nl.passend.adapters.parnassys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.port.Gelezen;
import nl.passend.core.port.Gelezen.NietOvergenomen;
import nl.passend.core.port.wissel.Vestiging;

/** Joins what the answer holds side by side into one dossier for each pupil. What points nowhere is left out and named. */
final class Samenvoeging {
    private static final String FORMAAT = "ParnasSys 3";
    private static final Pattern SCHOOLJAAR = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{4})");

    private final Vestiging school;
    private final Map<String, Adres> adressen = new HashMap<>();
    private final Map<String, Integer> schooljaren = new HashMap<>();

    private Samenvoeging(Vestiging school) {
        this.school = school;
    }

    static List<Gelezen> van(Antwoordlezer.Inhoud inhoud, Vestiging school) {
        Samenvoeging samen = new Samenvoeging(school);
        List<Gelezen> uit = new ArrayList<>();
        for (Rij rij : inhoud.rijen()) {
            Optional<String> id = rij.waarde("id");
            if (rij.soort.equals("adres")) {
                id.ifPresent(deze -> samen.adressen.put(deze, Adres.van(rij)));
            } else if (rij.soort.equals("schooljaar")) {
                id.ifPresent(deze -> beginjaar(rij).ifPresent(jaar -> samen.schooljaren.put(deze, jaar)));
            }
        }
        for (Rij rij : inhoud.rijen()) {
            if (rij.soort.equals("leerling")) {
                samen.leerling(rij, inhoud.over()).ifPresent(uit::add);
            }
        }
        return uit;
    }

    private static Optional<Integer> beginjaar(Rij rij) {
        return rij.waarde("naam").flatMap(naam -> {
            Matcher jaren = SCHOOLJAAR.matcher(naam);
            boolean volgt = jaren.matches() && Integer.parseInt(jaren.group(2)) == Integer.parseInt(jaren.group(1)) + 1;
            return volgt ? Optional.of(Integer.parseInt(jaren.group(1))) : Optional.empty();
        });
    }

    /** A pupil without an id cannot be told from another. */
    private Optional<Gelezen> leerling(Rij rij, Map<String, Integer> alles) {
        return rij.waarde("id").map(id -> {
            Map<String, Integer> mist = new TreeMap<>();
            List<Gebeurtenis> feiten = new ArrayList<>();
            bekend(rij, mist).ifPresent(feiten::add);
            rij.delen("inschrijving").forEach(deel -> ingeschreven(deel, mist).ifPresent(feiten::add));
            rij.delen("groepsindeling").forEach(deel -> ingedeeld(deel, mist).ifPresent(feiten::add));
            List<NietOvergenomen> over = new ArrayList<>();
            alles.forEach((pad, keer) -> over.add(new NietOvergenomen(pad, keer, "geen-gebeurtenis")));
            mist.forEach((pad, keer) -> over.add(new NietOvergenomen(pad, keer, "onbekend")));
            School deze = new School(school.brin(), school.brin(), null, null);
            return new Gelezen(Dossier.van(pseudoniem(id), deze, null, feiten), Optional.empty(), FORMAAT, over);
        });
    }

    private Optional<Gebeurtenis> bekend(Rij rij, Map<String, Integer> mist) {
        boolean zeker =
                !rij.waarde("geboortedatumOnzeker").filter("true"::equals).isPresent();
        Optional<LocalDate> geboren = zeker ? dag(rij, "geboortedatum", mist) : Optional.empty();
        if (geboren.isEmpty()) {
            mist.merge("leerling/geboortedatum", 1, Integer::sum);
            return Optional.empty();
        }
        Gebeurtenis.Bouwer bouwer =
                begin(Soort.LEERLING_BEKEND, geboren.get(), rij).met(Veld.GEBOORTEDATUM, geboren.get());
        rij.waarde("leerlingAdres").ifPresent(waar -> {
            Adres adres = adressen.get(waar);
            if (adres == null) {
                mist.merge("leerling/leerlingAdres", 1, Integer::sum);
            } else {
                adres.gemeente().ifPresent(gemeente -> bouwer.met(Veld.GEMEENTE, gemeente));
            }
        });
        return Optional.of(bouwer.maak());
    }

    private Optional<Gebeurtenis> ingeschreven(Rij rij, Map<String, Integer> mist) {
        return dag(rij, "datumInschrijving", mist)
                .map(dag -> begin(Soort.INGESCHREVEN, dag, rij)
                        .met(Veld.SCHOOL, school.brin())
                        .maak());
    }

    private Optional<Gebeurtenis> ingedeeld(Rij rij, Map<String, Integer> mist) {
        Optional<Integer> groep =
                rij.waarde("leerjaar").filter(tekst -> tekst.matches("[0-8]")).map(Integer::parseInt);
        if (groep.isEmpty()) {
            mist.merge("groepsindeling/leerjaar", 1, Integer::sum);
            return Optional.empty();
        }
        return dag(rij, "vanafDatum", mist).map(dag -> {
            Gebeurtenis.Bouwer bouwer = begin(Soort.GROEP_INGEDEELD, dag, rij).met(Veld.GROEP, groep.get());
            Integer jaar = schooljaren.get(rij.waarde("schooljaar").orElse(""));
            if (jaar == null) {
                mist.merge("groepsindeling/schooljaar", 1, Integer::sum);
            } else {
                bouwer.met(Veld.SCHOOLJAAR, jaar);
            }
            return bouwer.maak();
        });
    }

    private static Gebeurtenis.Bouwer begin(Soort soort, LocalDate op, Rij rij) {
        return Gebeurtenis.van(soort, op).herkomst(new Herkomst("getLeerlingen", rij.soort + ":" + rij.regel));
    }

    /** A day, with or without a time after it. */
    private static Optional<LocalDate> dag(Rij rij, String veld, Map<String, Integer> mist) {
        try {
            String tekst = rij.waarde(veld).orElse("");
            return Optional.of(LocalDate.parse(tekst.length() > 10 ? tekst.substring(0, 10) : tekst));
        } catch (DateTimeParseException geenDag) {
            if (!veld.equals("geboortedatum")) {
                mist.merge(rij.soort + "/" + veld, 1, Integer::sum);
            }
            return Optional.empty();
        }
    }

    /** The same for each question about one pupil of one school. A pseudonym, not anonymity. */
    private String pseudoniem(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((school.brin() + "/" + id).getBytes(StandardCharsets.UTF_8));
            return "parnassys-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            // every Java platform has it
            throw new IllegalStateException(e);
        }
    }
}
