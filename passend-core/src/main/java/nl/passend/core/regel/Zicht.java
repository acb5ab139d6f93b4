package nl.passend.core.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Stap;

/**
 * What can be seen of a dossier from one zaak on one day: the events of the zaak, of the zaken from which it comes, and those that
 * concern the pupil as a whole; corrected events and later ones left out. Immutable and thread safe.
 */
@Experimenteel
public final class Zicht {
    /** The dossier's own zaak: events without a zaak. */
    public static final String HOOFDZAAK = "";

    private final Regelset regels;
    private final Dossier dossier;
    private final String zaak;
    private final LocalDate dag;
    private final List<Feit> feiten;
    private final Optional<Feit> overgenomen;
    private final boolean zaakVolledig;

    private Zicht(Regelset regels, Dossier dossier, String zaak, LocalDate dag) {
        this.regels = regels;
        this.dossier = dossier;
        this.zaak = zaak;
        this.dag = dag;
        List<Integer> tellen = dossier.plaatsenOp(dag);
        Set<String> keten = keten(dossier, tellen, zaak);
        this.feiten = lees(tellen, keten);
        this.overgenomen = laatste(feit -> feit.gebeurtenis().is(Soort.DOSSIER_OVERGENOMEN));
        this.zaakVolledig = overgenomen.isEmpty() || begonNaOvername(keten);
    }

    /** The view from a zaak ({@link #HOOFDZAAK} for the dossier's own) on a day, under a set of rules. */
    public static Zicht op(Regelset regels, Dossier dossier, String zaak, LocalDate dag) {
        return new Zicht(regels, dossier, zaak, dag);
    }

    private List<Feit> lees(List<Integer> tellen, Set<String> keten) {
        List<Feit> gezien = new ArrayList<>();
        for (int i : tellen) {
            Gebeurtenis gebeurtenis = dossier.gebeurtenis(i);
            String eigen = gebeurtenis.zaak().orElse(HOOFDZAAK);
            boolean breed = gebeurtenis.soort().filter(Soort::dossierbreed).isPresent();
            Optional<String> onderwerp = gebeurtenis.onderwerp().flatMap(this::onderwerp);
            gezien.add(new Feit(gebeurtenis, i, onderwerp, breed || keten.contains(eigen), eigen.equals(zaak)));
        }
        return List.copyOf(gezien);
    }

    /** Ids may be bare; a part of a document is written {@code document.deel}. */
    private Optional<String> onderwerp(String naam) {
        Optional<String> gevonden = regels.kanoniek(naam);
        if (gevonden.isPresent() || naam.indexOf('.') < 0) {
            return gevonden;
        }
        int punt = naam.lastIndexOf('.');
        return regels.delen(naam.substring(0, punt), naam.substring(punt + 1)).stream()
                .findFirst();
    }

    private static Set<String> keten(Dossier dossier, List<Integer> tellen, String zaak) {
        Set<String> keten = new HashSet<>();
        List<String> teDoen = new ArrayList<>(List.of(zaak));
        while (!teDoen.isEmpty()) {
            String nu = teDoen.remove(teDoen.size() - 1);
            if (keten.add(nu)) {
                for (int i : tellen) {
                    Gebeurtenis gebeurtenis = dossier.gebeurtenis(i);
                    if (gebeurtenis.is(Soort.ZAAK_GEOPEND)
                            && gebeurtenis.zaak().filter(nu::equals).isPresent()) {
                        for (String bron :
                                gebeurtenis.lijst(Veld.KOMT_VOORT_UIT).orElse(List.of())) {
                            teDoen.add(bron.equals("hoofdzaak") ? HOOFDZAAK : bron);
                        }
                    }
                }
            }
        }
        return keten;
    }

    private boolean begonNaOvername(Set<String> keten) {
        Optional<LocalDate> vanaf =
                overgenomen.flatMap(feit -> feit.gebeurtenis().datum(Veld.VOLLEDIG_VANAF));
        return vanaf.isPresent()
                && keten.stream()
                        .allMatch(id -> feiten.stream()
                                .anyMatch(feit -> feit.gebeurtenis().is(Soort.ZAAK_GEOPEND)
                                        && feit.gebeurtenis()
                                                .zaak()
                                                .filter(id::equals)
                                                .isPresent()
                                        && !feit.gebeurtenis().op().isBefore(vanaf.get())));
    }

    /** The rules under which it is seen. */
    public Regelset regels() {
        return regels;
    }

    /** The whole dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** The zaak. */
    public String zaak() {
        return zaak;
    }

    /** The day. */
    public LocalDate dag() {
        return dag;
    }

    /** All events that count on the day, of every zaak, in order. */
    public List<Feit> feiten() {
        return feiten;
    }

    /** The taking over of history from elsewhere, when there was one. */
    public Optional<Feit> overgenomen() {
        return overgenomen;
    }

    /**
     * What it means that an event is not there: it did not happen, or, where history was taken over, that cannot be told.
     *
     * @param inZaak whether it was looked for in the zaak only
     */
    public Waarde afwezig(boolean inZaak) {
        return overgenomen.isEmpty() || inZaak && zaakVolledig ? Waarde.NIET_VOLDAAN : Waarde.NIET_TE_ZEGGEN;
    }

    /** The last event of all that count, that fits. */
    public Optional<Feit> laatste(Predicate<Feit> past) {
        for (int i = feiten.size() - 1; i >= 0; i--) {
            if (past.test(feiten.get(i))) {
                return Optional.of(feiten.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an event is about this, about a kind of it, or about a local part that carries it. */
    public boolean gaatOver(Feit feit, String id) {
        if (feit.onderwerp().isPresent() && regels.isEenSoort(feit.onderwerp().get(), id)) {
            return true;
        }
        String naam = feit.gebeurtenis().onderwerpOfNiets();
        return naam != null && id.indexOf('.') > 0 && draagt(naam, id);
    }

    private boolean draagt(String naam, String deel) {
        int punt = naam.lastIndexOf('.');
        return punt > 0
                && regels.delen(naam.substring(0, punt), naam.substring(punt + 1))
                        .contains(deel);
    }

    /** Whether an event is the record of a step. */
    public boolean isStap(Feit feit, Stap stap) {
        String genoemd = feit.gebeurtenis().stapOfNiets();
        if (genoemd != null) {
            if (!regels.isEenSoort(stap.id(), genoemd)) {
                return regels.isEenSoort(genoemd, stap.id());
            }
            if (regels.kanoniek(genoemd).orElse("").equals(stap.id())) {
                return true;
            }
        }
        // Who names the step of the law is asked by kind, subject and role which of the region's variants it is.
        Optional<Stap.Vastlegging> vast = regels.vastlegging(stap);
        return vast.isPresent() && !stap.herkendAanStap() && past(feit, vast.get(), regels.wie(stap));
    }

    private boolean past(Feit feit, Stap.Vastlegging vast, List<String> wie) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        if (!gebeurtenis.is(vast.soort()) || vast.soort() == Soort.HANDELING_GEDAAN) {
            return false;
        }
        boolean over = vast.over()
                .map(gevraagd -> gebeurtenis
                        .tekst(Veld.OVER)
                        .filter(wat -> regels.isEenSoort(wat, gevraagd))
                        .isPresent())
                .orElse(true);
        boolean onderwerp =
                vast.onderwerpen().isEmpty() || vast.onderwerpen().stream().anyMatch(wat -> gaatOver(feit, wat));
        return over && onderwerp && rolPast(gebeurtenis, wie);
    }

    private boolean rolPast(Gebeurtenis gebeurtenis, List<String> wie) {
        Optional<String> rol = gebeurtenis.is(Soort.AKKOORD)
                ? gebeurtenis.tekst(Veld.WIE)
                : Optional.ofNullable(gebeurtenis.door().rol());
        return wie.isEmpty() || rol.isEmpty() || wie.stream().anyMatch(gevraagd -> regels.rolPast(rol.get(), gevraagd));
    }
}
