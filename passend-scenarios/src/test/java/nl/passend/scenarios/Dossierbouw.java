package nl.passend.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Melding;
import nl.passend.core.fout.Nabij;
import nl.passend.core.fout.Plaats;
import nl.passend.core.kader.Elementen;
import nl.passend.kaders.CasusLezer;

/** Makes the dossier of a scenario; what is wrong is told with file and line of the feature. */
final class Dossierbouw {
    private static final Pattern WIJZER = Pattern.compile("/gebeurtenissen/(\\d+)(/.*)?");
    /** Fields that hold a name of a kader. */
    private static final Set<Veld> NAMEN = Set.of(
            Veld.VORM,
            Veld.OVERLEG,
            Veld.DOCUMENT,
            Veld.OORDEEL,
            Veld.ROL,
            Veld.WIE,
            Veld.OVER,
            Veld.VOOR,
            Veld.TERMIJN,
            Veld.RECHT,
            Veld.AANWEZIG,
            Veld.TRAJECT);

    private final String bestand;
    private final Set<String> namen;
    private final List<Melding> meldingen;

    /**
     * For one scenario.
     *
     * @param namen every name that its kaders know
     * @param meldingen where errors go
     */
    Dossierbouw(String bestand, Set<String> namen, List<Melding> meldingen) {
        this.bestand = bestand;
        this.namen = namen;
        this.meldingen = meldingen;
    }

    /** The dossier; empty when something is wrong. */
    Optional<Dossier> bouw(Optional<School> school, List<Gebeurtenisregel> regels) {
        try {
            byte[] casus = Casustekst.schrijf(school, regels, namen);
            Dossier dossier = new CasusLezer().lees(casus, bestand).dossier();
            return Optional.of(dossier);
        } catch (InvoerException fout) {
            fout.meldingen().forEach(melding -> meldingen.add(opRegel(melding, regels)));
            return Optional.empty();
        }
    }

    private Melding opRegel(Melding melding, List<Gebeurtenisregel> regels) {
        Matcher wijzer = WIJZER.matcher(melding.plaats().wijzer());
        if (!wijzer.matches()) {
            return melding;
        }
        int regel = regels.get(Integer.parseInt(wijzer.group(1))).regel();
        String veld = wijzer.group(2) == null ? "" : wijzer.group(2).substring(1);
        return new Melding(melding.code(), new Plaats(bestand, regel, 1, veld), melding.woorden());
    }

    /** Names in events that no version of the kaders knows: what is misspelled would count for nothing, unseen. */
    List<Melding> onbekendeNamen(Dossier dossier, List<Gebeurtenisregel> regels) {
        List<Melding> gevonden = new ArrayList<>();
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            Plaats plaats =
                    new Plaats(bestand, regels.get(gebeurtenis.volgnummer() - 1).regel(), 1, "");
            Map<String, String> gebruikt = new LinkedHashMap<>();
            gebeurtenis.velden().forEach((veld, waarde) -> {
                if (NAMEN.contains(veld)) {
                    (waarde instanceof List<?> lijst ? lijst : List.of(waarde))
                            .forEach(naam -> gebruikt.put(naam.toString(), naam.toString()));
                }
            });
            gebeurtenis.stap().ifPresent(naam -> gebruikt.put(naam, naam));
            Optional.ofNullable(gebeurtenis.door().rol()).ifPresent(naam -> gebruikt.put(naam, naam));
            gebeurtenis
                    .lijst(Veld.DELEN)
                    .ifPresent(delen -> delen.forEach(deel ->
                            gebruikt.put(gebeurtenis.tekst(Veld.DOCUMENT).orElse("") + "." + deel, deel)));
            gebruikt.keySet().stream()
                    .filter(naam -> !namen.contains(naam))
                    .forEach(naam ->
                            gevonden.add(Melding.van(Foutcode.SCENARIO_NAAM, plaats, naam, Nabij.namen(naam, namen))));
        }
        return gevonden;
    }

    /** Outcomes that the meeting or the judgement cannot have. */
    List<Melding> onbekendeUitkomsten(Wereld wereld, String kader, Dossier dossier, List<Gebeurtenisregel> regels) {
        List<Melding> gevonden = new ArrayList<>();
        for (Gebeurtenis gebeurtenis : dossier.gebeurtenissen()) {
            var opDeDag = wereld.beoordelaar(kader).regels(gebeurtenis.op(), gebeurtenis.op());
            List<Elementen.Keuze> keuzes = gebeurtenis.is(Soort.OVERLEG_GEHOUDEN)
                    ? gebeurtenis
                            .onderwerp()
                            .flatMap(opDeDag::overleg)
                            .map(een -> een.uitkomsten())
                            .orElse(List.of())
                    : gebeurtenis.is(Soort.OORDEEL_GEGEVEN)
                            ? gebeurtenis
                                    .onderwerp()
                                    .flatMap(opDeDag::oordeel)
                                    .map(een -> een.antwoorden())
                                    .orElse(List.of())
                            : List.of();
            List<String> bekend = keuzes.stream().map(Elementen.Keuze::id).toList();
            gebeurtenis
                    .uitkomst()
                    .filter(uitkomst -> !bekend.isEmpty() && !bekend.contains(uitkomst))
                    .ifPresent(uitkomst -> gevonden.add(Melding.van(
                            Foutcode.SCENARIO_WOORD,
                            new Plaats(
                                    bestand,
                                    regels.get(gebeurtenis.volgnummer() - 1).regel(),
                                    1,
                                    ""),
                            uitkomst,
                            String.join(", ", bekend))));
        }
        return gevonden;
    }
}
