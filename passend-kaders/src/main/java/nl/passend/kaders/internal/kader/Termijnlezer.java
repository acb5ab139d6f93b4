package nl.passend.kaders.internal.kader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.kader.Termijn;
import nl.passend.core.kader.Termijn.Hardheid;
import nl.passend.core.kader.Termijn.Start;
import nl.passend.core.kader.Termijn.Stilstand;
import nl.passend.core.kader.Termijn.Verlenging;
import nl.passend.core.tijd.Lengte;
import nl.passend.core.tijd.Moment;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads terms. */
final class Termijnlezer {
    private static final Lengte GEEN_LENGTE = new Lengte(0, Lengte.Eenheid.DAGEN);

    private final Lezing lezing;
    private final Voorwaardelezer voorwaarden;

    Termijnlezer(Lezing lezing, Voorwaardelezer voorwaarden) {
        this.lezing = lezing;
        this.voorwaarden = voorwaarden;
    }

    void termijn(Vak vak, String kort) {
        String id = lezing.begin(vak, kort);
        Bron bron = lezing.bron(vak, id);
        Optional<String> verscherpt = lezing.wijst(vak, "verscherpt");
        if (verscherpt.isEmpty()) {
            vak.moetHebben("stap", "wie", "gevolg");
        }
        vak.moetHebben("uiterlijk");
        Termijn.Builder termijn = Termijn.bouw()
                .id(id)
                .naam(Stappenlezer.naam(vak, kort, verscherpt))
                .bron(bron)
                .plaats(vak.plaats())
                .stappen(lezing.wijzen(vak, "stap"))
                .uiterlijk(Maten.maat(vak, "uiterlijk").orElse(GEEN_LENGTE))
                .na(start(vak))
                .voor(moment(vak, "voor").isPresent() ? Optional.empty() : lezing.wijst(vak, "voor"))
                .voorMoment(moment(vak, "voor"))
                .rekentVanaf(vanaf(vak))
                .als(voorwaarden.lijst(vak, "als"))
                .hardheid(hardheid(vak))
                .wie(lezing.wijst(vak, "wie"))
                .gevolg(vak.tekst("gevolg"))
                .verlengen(verlengen(vak))
                .stilstaan(stilstaan(vak))
                .elkSchooljaar(vak.kies("herhaalt", "elk schooljaar").isPresent())
                .gesloten(Stappenlezer.geslotenVoorLager(vak))
                .verscherpt(verscherpt)
                .rekenwijze(Rekenwijzelezer.lees(vak, lezing.rekenwijze))
                .letOp(vak.tekst("let op"));
        if (Stappenlezer.geslotenVoorLager(vak)) {
            lezing.lees(vak, id, "lagere lagen");
        }
        begint(vak, id, verscherpt.isPresent());
        vak.klaar();
        lezing.uit.addTermijnen(termijn.build());
    }

    /** It counts from something or back from something, and says so once; or it comes back by itself. */
    private static void begint(Vak vak, String id, boolean verscherpt) {
        boolean na = vak.heeft("na");
        boolean voor = vak.heeft("voor");
        boolean geen = !na && !voor && !verscherpt && !vak.heeft("herhaalt");
        if (na && voor || geen) {
            vak.meldingen().meld(Foutcode.TERMIJN_BEGIN, vak.plaats(), id, na ? "na, voor" : "-");
        }
    }

    private static Optional<Moment> moment(Vak vak, String sleutel) {
        Optional<Knoop> knoop = vak.knoop(sleutel);
        return knoop.isPresent() && knoop.get() instanceof Knoop.Waarde waarde
                ? Maten.moment(vak, sleutel, waarde.tekst())
                : Optional.empty();
    }

    private Optional<Start> start(Vak vak) {
        Optional<Knoop> knoop = vak.knoop("na");
        if (knoop.isPresent() && knoop.get() instanceof Knoop.Waarde stap) {
            if (Lengte.lees(stap.tekst()).isPresent()) {
                vak.onjuist("na", "stap, moment, einde van, eerste van, laatste van");
            }
            Optional<Moment> moment = moment(vak, "na");
            if (moment.isPresent()) {
                return moment.map(Start::op);
            }
            return Optional.of(new Start(List.of(lezing.vol(stap.tekst())), Start.Welke.LAATSTE, Optional.empty()));
        }
        Optional<Vak> tabel = vak.vak("na");
        return tabel.isPresent() ? Optional.of(startUit(tabel.get())) : Optional.empty();
    }

    private Start startUit(Vak na) {
        Optional<String> einde = lezing.wijst(na, "einde van");
        List<String> eerste = lezing.wijzen(na, "eerste van");
        List<String> laatste = lezing.wijzen(na, "laatste van");
        na.klaar();
        if (na.ingangen().size() != 1) {
            na.ontbreekt("einde van");
        }
        return new Start(
                eerste.isEmpty() ? laatste : eerste,
                eerste.isEmpty() ? Start.Welke.LAATSTE : Start.Welke.EERSTE,
                einde);
    }

    private static Optional<Veld> vanaf(Vak vak) {
        Optional<String> datum = vak.kies("rekent vanaf", "ontvangen op", "gevraagd op");
        return datum.isEmpty()
                ? Optional.empty()
                : Optional.of(datum.get().equals("ontvangen op") ? Veld.ONTVANGEN_OP : Veld.GEVRAAGD_OP);
    }

    private static Hardheid hardheid(Vak vak) {
        return Hardheid.valueOf(
                vak.moetKiezen("hardheid", "wet", "afspraak", "streven").toUpperCase(Locale.ROOT));
    }

    private Optional<Verlenging> verlengen(Vak vak) {
        Optional<Vak> regeling = regeling(vak, "verlengen");
        if (regeling.isEmpty()) {
            return Optional.empty();
        }
        Vak tabel = regeling.get();
        tabel.moetHebben("hoogstens");
        Lengte hoogstens = Maten.lengte(tabel, "hoogstens").orElse(GEEN_LENGTE);
        Verlenging uit = new Verlenging(hoogstens, Maten.getal(tabel, "keer", 1), lezing.wijst(tabel, "mededelen aan"));
        tabel.klaar();
        return Optional.of(uit);
    }

    private Optional<Stilstand> stilstaan(Vak vak) {
        Optional<Vak> regeling = regeling(vak, "stilstaan");
        if (regeling.isEmpty()) {
            return Optional.empty();
        }
        Vak tabel = regeling.get();
        String tot = lezing.moetWijzen(tabel, "tot");
        Optional<Knoop> vanaf = tabel.knoop("vanaf");
        Stilstand uit = vanaf.isPresent() && vanaf.get() instanceof Knoop.Tabel
                ? metUitkomst(tabel.vak("vanaf").orElseThrow(), tot)
                : new Stilstand(lezing.moetWijzen(tabel, "vanaf"), tot);
        tabel.klaar();
        return Optional.of(uit);
    }

    private Stilstand metUitkomst(Vak vanaf, String tot) {
        Stilstand uit = new Stilstand(lezing.moetWijzen(vanaf, "stap"), vanaf.teksten("uitkomst"), tot);
        vanaf.klaar();
        return uit;
    }

    /** A table, or the word {@code nooit}. */
    private static Optional<Vak> regeling(Vak vak, String sleutel) {
        Optional<Knoop> knoop = vak.knoop(sleutel);
        boolean nooit = knoop.isPresent()
                && knoop.get() instanceof Knoop.Waarde woord
                && woord.tekst().equals("nooit");
        return nooit ? Optional.empty() : vak.vak(sleutel);
    }
}
