package nl.passend.kaders.internal.kader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.kader.Elementen.Keuze;
import nl.passend.core.kader.Elementen.Leestekst;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.tijd.Rekenwijze;
import nl.passend.kaders.internal.boom.Dagtekst;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the head of a version. */
final class Koplezer {
    private static final LocalDate GEEN_DAG = LocalDate.EPOCH;

    private final Vak vak;
    private final Kader.Builder uit;
    private final String id;

    Koplezer(Vak vak, Kader.Builder uit) {
        this.vak = vak;
        this.uit = uit;
        this.id = vak.moet("id");
    }

    String id() {
        return id;
    }

    void lees() {
        uit.id(id).naam(vak.moet("naam")).versie(vak.moet("versie"));
        String laag = vak.moetKiezen("laag", "landelijk", "samenwerkingsverband", "schoolbestuur", "school");
        uit.laag(Laag.valueOf(laag.toUpperCase(Locale.ROOT)));
        uit.onder(vak.tekst("onder")).wijzigt(vak.tekst("wijzigt"));
        uit.gebied(vak.teksten("gebied")).bindt(bindt());
        String telt = vak.moetKiezen("telt", "peildatum", "aanvraagdatum");
        uit.telt(Kader.Telt.valueOf(telt.toUpperCase(Locale.ROOT)));
        uit.lagereLagenBlijvenAf(Stappenlezer.geslotenVoorLager(vak));
        organisatie();
        geldig();
        vastgesteld();
        for (Keuze open : Lezing.keuzes(vak, "nog open")) {
            uit.addNogOpen(new Keuze(open.id().contains(":") ? open.id() : id + ":" + open.id(), open.naam()));
        }
        leestekst("volgt op");
        leestekst("let op");
    }

    private void leestekst(String sleutel) {
        Optional<Knoop> knoop = vak.knoop(sleutel);
        if (knoop.isPresent()) {
            uit.addLeesteksten(new Leestekst(id, sleutel, Leestekstvorm.tekst(knoop.get())));
        }
    }

    /** All boards when the text says {@code alle …} or {@code elke …}; else the boards that it names. */
    private List<String> bindt() {
        List<String> namen = vak.teksten("bindt");
        if (namen.size() == 1 && namen.get(0).matches("(alle|elke) .*")) {
            uit.addLeesteksten(new Leestekst(id, "bindt", namen.get(0)));
            return List.of();
        }
        return namen;
    }

    private void organisatie() {
        Optional<Vak> tabel = vak.vak("organisatie");
        if (tabel.isPresent()) {
            String code = tabel.get().tekst("code").orElse("geen");
            boolean bekend = !code.equals("onbekend") && !code.equals("geen");
            uit.organisatie(tabel.get().tekst("naam"));
            uit.code(bekend ? Optional.of(code) : Optional.empty());
            tabel.get().klaar();
        }
    }

    private void geldig() {
        Optional<Vak> tabel = vak.vak("geldig");
        vak.moetHebben("geldig");
        uit.van(GEEN_DAG);
        if (tabel.isPresent()) {
            Vak geldig = tabel.get();
            uit.van(dag(geldig, "van", geldig.moet("van")));
            String tot = geldig.moet("tot en met");
            boolean open = tot.isEmpty() || tot.equals("open");
            uit.tot(open ? Optional.empty() : Optional.of(dag(geldig, "tot en met", tot)));
            geldig.klaar();
        }
    }

    private void vastgesteld() {
        boolean teBevestigen = vak.ja("te bevestigen");
        Optional<Vak> tabel = vak.vak("vastgesteld");
        if (tabel.isPresent()) {
            Vak vastgesteld = tabel.get();
            String op = vastgesteld.moet("op");
            boolean onbekend = op.equals("onbekend");
            if (!onbekend) {
                dag(vastgesteld, "op", op);
            }
            boolean gezegd = vastgesteld.ja("te bevestigen");
            teBevestigen = teBevestigen || onbekend || gezegd;
            vastgesteld.tekst("door");
            vastgesteld.tekst("let op");
            vastgesteld.klaar();
            leestekst("vastgesteld");
        }
        uit.teBevestigen(teBevestigen);
    }

    static LocalDate dag(Vak vak, String sleutel, String tekst) {
        Optional<LocalDate> dag = Dagtekst.lees(tekst);
        if (dag.isEmpty() && !tekst.isEmpty()) {
            vak.onjuist(sleutel, "@datum");
        }
        return dag.orElse(GEEN_DAG);
    }

    /** How days are counted; the version that this one changes says it when the head is silent. */
    Rekenwijze rekenwijze(Rekenwijze geerfd) {
        Optional<Vak> tabel = vak.vak("rekenwijze");
        if (tabel.isEmpty()) {
            return geerfd;
        }
        Vak wijze = tabel.get();
        boolean wet = wijze.moetKiezen("einddag", "exact", "termijnenwet").equals("termijnenwet");
        wijze.kies("weken", "kalenderweken");
        wijze.kies("stilstaan", "nooit");
        wijze.kies("verlengen", "nooit");
        wijze.klaar();
        return new Rekenwijze(wet);
    }
}
