package nl.passend.core.beoordeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.bron.Bron;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Kader;
import nl.passend.core.kader.Laag;
import nl.passend.core.kader.Voorwaarde.Termijnstand;
import nl.passend.core.regel.Feit;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Voorval;
import nl.passend.core.regel.Weger;
import nl.passend.core.regel.Zicht;
import nl.passend.core.tijd.Schooljaar;
import nl.passend.core.tlv.Tlvduur;
import nl.passend.core.tlv.Tlvperiode;
import nl.passend.core.toetspunt.Graad;
import nl.passend.core.toetspunt.Toetscode;
import nl.passend.core.toetspunt.Treffer;

/** Collects what deserves attention. */
final class Signaleerder {
    private static final List<String> TLV = List.of("land:tlv-sbo", "land:tlv-so");

    private final Beoordeling beoordeling;
    private final Beoordelaar beoordelaar;
    private final List<Signaal> signalen = new ArrayList<>();

    Signaleerder(Beoordeling beoordeling, Beoordelaar beoordelaar) {
        this.beoordeling = beoordeling;
        this.beoordelaar = beoordelaar;
    }

    List<Signaal> signalen() {
        kaders();
        geschiedenis();
        tegenstrijdig();
        for (Zaakoordeel zaak : beoordeling.alleZaken()) {
            termijnen(zaak);
            tlv(zaak);
            tweedeRonde(zaak);
        }
        beoordeling.toetspunten().forEach(this::toetspunt);
        return List.copyOf(signalen);
    }

    private void kaders() {
        List<Kader> gelden = beoordeling.kaders();
        boolean regio = gelden.stream().anyMatch(kader -> kader.laag() == Laag.SAMENWERKINGSVERBAND);
        Optional<String> genoemd = beoordeling.dossier().samenwerkingsverband();
        if (beoordelaar.regio().isEmpty() && genoemd.isPresent()) {
            meld(Signaal.Soort.KADER_ONBEKEND, List.of(genoemd.get()), List.of(), List.of());
        } else if (!regio && !beoordelaar.regio().isEmpty()) {
            LocalDate laatste = beoordelaar.versies().stream()
                    .filter(kader -> kader.laag() == Laag.SAMENWERKINGSVERBAND)
                    .flatMap(kader -> kader.tot().stream())
                    .reduce(LocalDate.MIN, (a, b) -> a.isAfter(b) ? a : b);
            meld(
                    Signaal.Soort.KADER_NIET_VAN_KRACHT,
                    List.of(
                            String.join(", ", beoordelaar.regio()),
                            beoordeling.peildatum().toString(),
                            laatste.toString()),
                    List.of(),
                    List.of());
        }
        gelden.stream()
                .filter(this::rustOpAanname)
                .forEach(kader -> meld(
                        Signaal.Soort.KADER_TE_BEVESTIGEN,
                        List.of(kader.naam(), kader.van().toString()),
                        List.of(),
                        List.of()));
    }

    /** Whether a plan was in force at all is assumed throughout; the day of a change of law matters only near that day. */
    private boolean rustOpAanname(Kader kader) {
        boolean dichtbij = !beoordeling.peildatum().isAfter(kader.van().plusMonths(3));
        return kader.teBevestigen() && (kader.laag() != Laag.LANDELIJK || dichtbij);
    }

    private void geschiedenis() {
        Zicht zicht = beoordeling.zaak(Zicht.HOOFDZAAK).zicht();
        zicht.overgenomen()
                .ifPresent(feit -> meld(
                        Signaal.Soort.GESCHIEDENIS_ONVOLLEDIG,
                        List.of(feit.gebeurtenis()
                                .datum(Veld.VOLLEDIG_VANAF)
                                .orElse(feit.gebeurtenis().op())
                                .toString()),
                        List.of(),
                        List.of(feit.gebeurtenis())));
        List<Gebeurtenis> onbekend = beoordeling.onbekendeGebeurtenissen();
        if (!onbekend.isEmpty()) {
            Set<String> soorten = new LinkedHashSet<>();
            onbekend.forEach(gebeurtenis -> soorten.add(gebeurtenis.soortcode()
                    + gebeurtenis.onderwerp().map(wat -> " " + wat).orElse("")));
            meld(
                    Signaal.Soort.GEBEURTENIS_ONBEKEND,
                    List.of(Integer.toString(onbekend.size()), String.join(", ", soorten)),
                    List.of(),
                    onbekend);
        }
    }

    private void tegenstrijdig() {
        List<Feit> feiten = beoordeling.zaak(Zicht.HOOFDZAAK).zicht().feiten();
        for (int i = 0; i < feiten.size(); i++) {
            for (int j = i + 1; j < feiten.size(); j++) {
                Gebeurtenis een = feiten.get(i).gebeurtenis();
                Gebeurtenis ander = feiten.get(j).gebeurtenis();
                if (een.dag() == ander.dag() && botsen(een, ander)) {
                    meld(
                            Signaal.Soort.TEGENSTRIJDIG,
                            List.of(een.soortcode(), een.op().toString()),
                            List.of(),
                            List.of(een, ander));
                }
            }
        }
    }

    private static boolean botsen(Gebeurtenis een, Gebeurtenis ander) {
        return een.soortcode().equals(ander.soortcode())
                && een.zaak().equals(ander.zaak())
                && een.onderwerp().equals(ander.onderwerp())
                && een.tekst(Veld.WIE).equals(ander.tekst(Veld.WIE))
                && een.tekst(Veld.AARD).equals(ander.tekst(Veld.AARD))
                && een.uitkomst().isPresent()
                && ander.uitkomst().isPresent()
                && !een.uitkomst().equals(ander.uitkomst())
                && !een.is(Soort.ADVIES_GEGEVEN);
    }

    /** A right that parents or pupil did not use is no failure. */
    private void termijnen(Zaakoordeel zaak) {
        for (Termijnloop loop : zaak.termijnen()) {
            onderweg(loop);
            Optional<Termijnstand> stand = loop.stand();
            Signaal.Soort soort = stand.filter(Termijnstand.VERSTREKEN::equals).isPresent()
                    ? Signaal.Soort.TERMIJN_VERSTREKEN
                    : Signaal.Soort.TERMIJN_TE_LAAT;
            boolean melden = stand.filter(waar -> waar == Termijnstand.VERSTREKEN || waar == Termijnstand.TE_LAAT)
                    .isPresent();
            boolean recht = loop.termijn()
                    .wie()
                    .flatMap(zaak.regels()::rol)
                    .filter(rol -> rol.van().equals("gezin"))
                    .isPresent();
            if (melden && !recht && loop.uiterlijk().isPresent()) {
                meld(
                        soort,
                        List.of(
                                loop.termijn().naam(),
                                loop.uiterlijk().get().toString(),
                                loop.termijn().wie().map(zaak.regels()::naamVan).orElse("")),
                        List.of(loop.termijn().bron()),
                        loop.feiten());
            }
        }
    }

    /** Extensions and standstills that do not count as they were told, and days that no calendar knows. */
    private void onderweg(Termijnloop loop) {
        for (Voorval voorval : loop.voorvallen()) {
            if (!voorval.soort().inOrde()) {
                boolean langer = voorval.gebeurtenis().is(Soort.TERMIJN_VERLENGD);
                meld(
                        langer ? Signaal.Soort.VERLENGING_NIET_IN_ORDE : Signaal.Soort.STILSTAND_TELT_NIET,
                        List.of(
                                loop.termijn().naam(),
                                voorval.gebeurtenis().op().toString(),
                                "@voorval." + voorval.soort().name().toLowerCase(Locale.ROOT)),
                        List.of(loop.termijn().bron()),
                        List.of(voorval.gebeurtenis()));
            }
        }
        loop.kalenderTot()
                .ifPresent(dag -> meld(
                        Signaal.Soort.KALENDER_ONTBREEKT,
                        List.of(loop.termijn().naam(), Schooljaar.tekst(Schooljaar.van(dag)), dag.toString()),
                        List.of(loop.termijn().bron()),
                        List.of()));
    }

    private void tlv(Zaakoordeel zaak) {
        Zicht zicht = zaak.zicht();
        for (String vorm : TLV) {
            boolean gevraagd = zicht.laatste(feit -> feit.eigen()
                            && feit.gebeurtenis().is(Soort.AANVRAAG_INGEDIEND)
                            && zicht.gaatOver(feit, vorm))
                    .isPresent();
            Optional<Tlvperiode> periode = gevraagd
                    ? new Tlvduur(zicht, new Weger(zicht, beoordelaar.kast())).periode(vorm)
                    : Optional.empty();
            periode.filter(Tlvperiode::wetVerlengt)
                    .ifPresent(deze -> meld(
                            Signaal.Soort.PLAN_EN_WET_VERSCHILLEN,
                            List.of(
                                    zaak.regels().naamVan(vorm),
                                    deze.plan().map(LocalDate::toString).orElse(""),
                                    deze.tot().map(LocalDate::toString).orElse("")),
                            bronnen(deze),
                            List.of()));
        }
    }

    private static List<Bron> bronnen(Tlvperiode periode) {
        List<Bron> bronnen = new ArrayList<>();
        periode.bronPlan().ifPresent(bronnen::add);
        bronnen.add(periode.bronWet());
        return bronnen;
    }

    private void tweedeRonde(Zaakoordeel zaak) {
        Set<String> gezien = new LinkedHashSet<>();
        for (Feit feit : zaak.zicht().feiten()) {
            boolean aanvraag = feit.eigen()
                    && feit.gebeurtenis().is(Soort.AANVRAAG_INGEDIEND)
                    && feit.onderwerp().isPresent();
            if (aanvraag && !gezien.add(feit.onderwerp().get())) {
                meld(
                        Signaal.Soort.TWEEDE_RONDE,
                        List.of(zaak.regels().naamVan(feit.onderwerp().get())),
                        List.of(),
                        List.of(feit.gebeurtenis()));
            }
        }
    }

    /** What a term says already is not said twice; what only a person can see is no signal. */
    private void toetspunt(Treffer treffer) {
        Toetscode code = treffer.code();
        if (code.graad() != Graad.MENS && !code.isTermijn()) {
            signalen.add(new Signaal(
                    code.graad() == Graad.BEVINDING
                            ? Signaal.Soort.TOETSPUNT_BEVINDING
                            : Signaal.Soort.TOETSPUNT_WAARSCHUWING,
                    treffer.woorden(),
                    code.bronnen(),
                    treffer.feiten(),
                    Optional.of(code)));
        }
    }

    private void meld(Signaal.Soort soort, List<String> woorden, List<Bron> bronnen, List<Gebeurtenis> feiten) {
        signalen.add(
                new Signaal(soort, List.copyOf(woorden), List.copyOf(bronnen), List.copyOf(feiten), Optional.empty()));
    }
}
