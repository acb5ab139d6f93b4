package nl.passend.adapters.oso;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import org.jspecify.annotations.Nullable;

/**
 * Makes an aanvraag SWV-dossier of the events of a dossier and the facts beside them. What is not known is left out, never guessed;
 * whether enough is there is told by {@link SwvDossier#toets()}.
 */
@Experimenteel
public final class SwvMaker {
    /**
     * What was made.
     *
     * @param dossier the content
     * @param nietGebruikt kinds of events that have no place in an aanvraag, by code, in order of first occurrence
     */
    @Experimenteel
    public record Gemaakt(SwvDossier dossier, List<String> nietGebruikt) {
        /** Makes the list unmodifiable. */
        public Gemaakt {
            nietGebruikt = List.copyOf(nietGebruikt);
        }
    }

    private final Dossier dossier;
    private final Swvfeiten feiten;
    private final SwvProfiel profiel;
    private final Bouwblok wortel;
    private final Bouwblok school;
    private final Bouwblok leerling;
    private final List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    private final Set<Gebeurtenis> gebruikt = new HashSet<>();

    private SwvMaker(Dossier dossier, Swvfeiten feiten, SwvProfiel profiel) {
        this.dossier = dossier;
        this.feiten = feiten;
        this.profiel = profiel;
        this.wortel = new Bouwblok(
                Objects.requireNonNull(Opbouw.van(OsoVersie.OSO_2019_1).tabel().wortel("dossier")));
        this.school = wortel.blok("huidigeschool");
        this.leerling = school.blok("leerling");
        Set<String> hersteld = new HashSet<>();
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (gebeurtenis.is(Soort.GEBEURTENIS_HERSTELD)) {
                gebeurtenis.tekst(Veld.WELKE).ifPresent(hersteld::add);
            }
        }
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            if (gebeurtenis.id().filter(hersteld::contains).isEmpty()) {
                gebeurtenissen.add(gebeurtenis);
            }
        }
    }

    /**
     * Makes one.
     *
     * @param datum the day on which it is made; later events are left out
     */
    public static Gemaakt maak(Dossier dossier, Swvfeiten feiten, SwvProfiel profiel, LocalDate datum) {
        return new SwvMaker(dossier, feiten, profiel).maak(datum);
    }

    private Gemaakt maak(LocalDate datum) {
        gebeurtenissen.removeIf(gebeurtenis -> gebeurtenis.op().isAfter(datum));
        school();
        leerling();
        loopbaan();
        new SwvOndersteuning(gebeurtenissen, gebruikt, dossier.samenwerkingsverband()).zet(leerling);
        inzage();
        kop(datum);
        List<String> over = gebeurtenissen.stream()
                .filter(gebeurtenis -> !gebruikt.contains(gebeurtenis))
                .map(Gebeurtenis::soortcode)
                .distinct()
                .toList();
        return new Gemaakt(new SwvDossier(OsoVersie.OSO_2019_1, profiel, wortel.maak()), over);
    }

    private void kop(LocalDate datum) {
        Bouwblok metadata = wortel.blok("metadata");
        metadata.veld("deeldossier", "LAS")
                .veld("pakketnaam", feiten.waarde(Swvfeit.PAKKET_NAAM).orElse("Passend"))
                .veld("pakketversie", feiten.waarde(Swvfeit.PAKKET_VERSIE).orElse("0"))
                .veld("datum", datum.toString())
                .veld("standaardversie", OsoVersie.OSO_2019_1.standaardversie())
                .veld("validatieversie", OsoVersie.OSO_2019_1.validatieversie())
                .veld("overstap", profiel.name());
        wortel.veld("overdrachtsoort", Kop.SOORT);
        new Categorieen(profiel).zet(metadata.blok("categorie_uitlevering"), wortel, leerling);
    }

    private void school() {
        Optional<School> eigen = dossier.school();
        zet(school, "naam", feiten.waarde(Swvfeit.SCHOOL_NAAM).or(() -> eigen.map(School::naam)));
        zet(school, "brincode", brin());
        zet(school, "vestigingscode", feiten.waarde(Swvfeit.SCHOOL_VESTIGING));
        zet(school, "aanleverpunt", feiten.waarde(Swvfeit.SCHOOL_AANLEVERPUNT));
        zet(
                school,
                "soort",
                eigen.flatMap(deze -> Optional.ofNullable(deze.soort())).map(SwvMaker::hoofdletters));
        adres(school, "bezoek", "SCHOOL");
        feiten.waarde(Swvfeit.SCHOOL_TELEFOON).ifPresent(nummer -> telefoon(school, nummer));
    }

    private Optional<String> brin() {
        return feiten.waarde(Swvfeit.SCHOOL_BRIN)
                .or(() -> dossier.school().flatMap(deze -> Optional.ofNullable(deze.brin())));
    }

    private void leerling() {
        feiten.waarde(Swvfeit.LEERLING_VOORNAMEN).ifPresent(namen -> voornamen(leerling, namen));
        zet(leerling, "voorvoegsel", feiten.waarde(Swvfeit.LEERLING_VOORVOEGSEL));
        zet(leerling, "achternaam", feiten.waarde(Swvfeit.LEERLING_ACHTERNAAM));
        zet(leerling, "roepnaam", feiten.waarde(Swvfeit.LEERLING_ROEPNAAM));
        zet(leerling, "geslacht", feiten.waarde(Swvfeit.LEERLING_GESLACHT));
        zet(leerling, "leerlingid", feiten.waarde(Swvfeit.LEERLING_NUMMER_VAN_SCHOOL));
        Optional<String> geheim = feiten.waarde(Swvfeit.LEERLING_ADRES_GEHEIM);
        zet(leerling, "adresgeheim", geheim);
        laatste(Soort.LEERLING_BEKEND, Veld.GEBOORTEDATUM)
                .ifPresent(bekend -> zet(
                        leerling,
                        "geboortedatum",
                        bekend.datum(Veld.GEBOORTEDATUM).map(LocalDate::toString)));
        if (geheim.equals(Optional.of("false"))) {
            adres(leerling, "gba", "LEERLING")
                    .ifPresent(adres -> laatste(Soort.LEERLING_BEKEND, Veld.GEMEENTE)
                            .ifPresent(bekend -> zet(adres, "gemeente", bekend.tekst(Veld.GEMEENTE))));
        }
        for (Map<Swvfeit, String> van : feiten.verzorgers()) {
            Bouwblok verzorger = leerling.blok("verzorger");
            Optional.ofNullable(van.get(Swvfeit.VERZORGER_VOORNAMEN)).ifPresent(namen -> voornamen(verzorger, namen));
            zet(verzorger, "voorvoegsel", Optional.ofNullable(van.get(Swvfeit.VERZORGER_VOORVOEGSEL)));
            zet(verzorger, "achternaam", Optional.ofNullable(van.get(Swvfeit.VERZORGER_ACHTERNAAM)));
            zet(verzorger, "relatietotkind", Optional.ofNullable(van.get(Swvfeit.VERZORGER_RELATIE)));
            zet(verzorger, "wettigevertegenwoordiger", Optional.ofNullable(van.get(Swvfeit.VERZORGER_WETTIG)));
            Optional.ofNullable(van.get(Swvfeit.VERZORGER_TELEFOON)).ifPresent(nummer -> telefoon(verzorger, nummer));
        }
    }

    private Optional<Gebeurtenis> laatste(Soort soort, Veld veld) {
        Optional<Gebeurtenis> laatste = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.is(soort) && gebeurtenis.veldOfNiets(veld) != null)
                .reduce((vorige, deze) -> deze);
        laatste.ifPresent(gebruikt::add);
        return laatste;
    }

    /** A row for each groep, at the school where the pupil then was enrolled. */
    private void loopbaan() {
        @Nullable Gebeurtenis ingeschreven = null;
        Bouwblok lijst = leerling.blok("schoolloopbaanlijst");
        for (Gebeurtenis gebeurtenis : gebeurtenissen) {
            if (gebeurtenis.is(Soort.INGESCHREVEN)) {
                ingeschreven = gebeurtenis;
            } else if (gebeurtenis.is(Soort.UITGESCHREVEN) && isEigen(gebeurtenis)) {
                gebruikt.add(gebeurtenis);
                leerling.veld("datumuitschrijving", gebeurtenis.op().toString());
            } else if (gebeurtenis.is(Soort.GROEP_INGEDEELD) && ingeschreven != null) {
                rij(lijst, gebeurtenis, ingeschreven);
            }
        }
    }

    private void rij(Bouwblok lijst, Gebeurtenis groep, Gebeurtenis ingeschreven) {
        Optional<String> brin = isEigen(ingeschreven)
                ? brin()
                : ingeschreven.tekst(Veld.SCHOOL).filter(Loopbaan.BRIN.asMatchPredicate());
        Optional<Integer> jaar = groep.getal(Veld.SCHOOLJAAR);
        if (brin.isEmpty() || jaar.isEmpty()) {
            return;
        }
        gebruikt.add(groep);
        gebruikt.add(ingeschreven);
        String nummer = String.valueOf(groep.getal(Veld.GROEP).orElse(0));
        Bouwblok rij = lijst.blok("schoolloopbaan")
                .veld("schooljaar", jaar.get() + "-" + (jaar.get() + 1))
                .veld("groepscode", nummer)
                .veld("jaargroep", nummer)
                .veld("begindatum", groep.op().toString())
                .veld("brincode", brin.get())
                .veld(
                        "vestigingscode",
                        isEigen(ingeschreven)
                                ? feiten.waarde(Swvfeit.SCHOOL_VESTIGING).orElse("00")
                                : "00");
        zet(rij, "schoolsoort", ingeschreven.tekst(Veld.SCHOOLSOORT).map(SwvMaker::hoofdletters));
    }

    private boolean isEigen(Gebeurtenis gebeurtenis) {
        String naam = gebeurtenis.tekst(Veld.SCHOOL).orElse("");
        return dossier.school().filter(deze -> deze.heet(naam)).isPresent() || brin().equals(Optional.of(naam));
    }

    /** Seen, agreed and consented are three facts: each is written as it was given, and none for another. */
    private void inzage() {
        Optional<Gebeurtenis> gezien = akkoord("inzage");
        Optional<Gebeurtenis> eens = akkoord("akkoord-met-inhoud");
        Optional<Gebeurtenis> toegestaan = akkoord("toestemming");
        if (gezien.isEmpty() && eens.isEmpty() && toegestaan.isEmpty()) {
            return;
        }
        Bouwblok inzage = wortel.blok("inzage").veld("voorlopigdossier", "false");
        gezien.ifPresent(deze -> {
            inzage.veld("inzage", String.valueOf(isGegeven(deze)));
            inzage.veld("inzagedatum", deze.op().toString());
        });
        eens.ifPresent(deze -> inzage.veld("akkoord", isGegeven(deze) ? "Ja" : "Nee"));
        toegestaan.ifPresent(deze -> inzage.veld("toestemming", isGegeven(deze) ? "Ja" : "Nee"));
    }

    private Optional<Gebeurtenis> akkoord(String aard) {
        List<Gebeurtenis> alle = gebeurtenissen.stream()
                .filter(gebeurtenis -> gebeurtenis.is(Soort.AKKOORD)
                        && gebeurtenis.tekst(Veld.VOOR).equals(Optional.of("oso-dossier"))
                        && gebeurtenis.tekst(Veld.WIE).equals(Optional.of("ouders"))
                        && gebeurtenis.tekst(Veld.AARD).equals(Optional.of(aard)))
                .toList();
        gebruikt.addAll(alle);
        return alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
    }

    private static boolean isGegeven(Gebeurtenis akkoord) {
        return akkoord.tekst(Veld.ANTWOORD).equals(Optional.of("gegeven"));
    }

    private Optional<Bouwblok> adres(Bouwblok van, String soort, String begin) {
        Optional<String> straat = feiten.waarde(Swvfeit.valueOf(begin + "_STRAAT"));
        if (straat.isEmpty()) {
            return Optional.empty();
        }
        Bouwblok adres = van.blok("adreslijst").blok("adres").veld("soortadres", soort);
        zet(adres, "straat", straat);
        zet(adres, "nummer", feiten.waarde(Swvfeit.valueOf(begin + "_HUISNUMMER")));
        zet(adres, "postcode", feiten.waarde(Swvfeit.valueOf(begin + "_POSTCODE")));
        zet(adres, "plaats", feiten.waarde(Swvfeit.valueOf(begin + "_PLAATS")));
        return Optional.of(adres);
    }

    private static void telefoon(Bouwblok van, String nummer) {
        van.blok("communicatielijst")
                .blok("communicatie")
                .veld("soort", "telefoon")
                .veld("nummer", nummer);
    }

    private static void voornamen(Bouwblok van, String namen) {
        for (String naam : namen.strip().split(" +", 0)) {
            van.veld("voornaam", naam);
        }
    }

    private static void zet(Bouwblok blok, String veld, Optional<String> waarde) {
        waarde.ifPresent(tekst -> blok.veld(veld, tekst));
    }

    private static String hoofdletters(String soort) {
        return soort.toUpperCase(Locale.ROOT);
    }
}
