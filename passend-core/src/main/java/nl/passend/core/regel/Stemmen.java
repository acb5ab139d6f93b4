package nl.passend.core.regel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Overleg;
import nl.passend.core.kader.Regelset;
import nl.passend.core.kader.Voorwaarde.*;

/** Forms in which people speak: a meeting, an agreement, being heard, an advice, a judgement. */
final class Stemmen {
    private final Zicht zicht;
    private final Regelset regels;

    Stemmen(Zicht zicht) {
        this.zicht = zicht;
        this.regels = zicht.regels();
    }

    Weging overleg(OverlegGehouden vorm) {
        Optional<Feit> laatste = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.OVERLEG_GEHOUDEN)
                && Weger.binnen(zicht, feit, vorm.bereik())
                && zicht.gaatOver(feit, vorm.overleg()));
        if (laatste.isEmpty()) {
            return Weging.van(vorm, zicht.afwezig(!vorm.bereik().dossier()));
        }
        Waarde uitkomst =
                vorm.uitkomsten().isEmpty() ? Waarde.VOLDAAN : Weger.uitkomst(laatste.get(), vorm.uitkomsten());
        Optional<List<String>> aanwezig = laatste.get().gebeurtenis().lijst(Veld.AANWEZIG);
        List<String> afwezig = aanwezig.map(wie -> nietAanwezig(vorm, wie)).orElse(List.of());
        Waarde compleet = aanwezig.isEmpty() ? Waarde.NIET_TE_ZEGGEN : Waarde.als(afwezig.isEmpty());
        return Weging.van(vorm, uitkomst.en(compleet), laatste.get()).metOntbrekend(afwezig);
    }

    private List<String> nietAanwezig(OverlegGehouden vorm, List<String> aanwezig) {
        List<String> nodig = new ArrayList<>();
        regels.overleg(vorm.overleg())
                .ifPresent(overleg -> overleg.altijd().stream()
                        .filter(lid -> lid.als().isEmpty())
                        .map(Overleg.Lid::rol)
                        .forEach(nodig::add));
        nodig.addAll(vorm.ookAanwezig());
        return nodig.stream()
                .filter(rol -> aanwezig.stream().noneMatch(wie -> regels.rolPast(wie, rol)))
                .toList();
    }

    /** Each of the roles; lapses where a part changes for which it was given (WPO 40a.5). */
    Weging akkoord(AkkoordGegeven vorm) {
        Waarde samen = Waarde.VOLDAAN;
        List<Gebeurtenis> feiten = new ArrayList<>();
        List<String> ontbreekt = new ArrayList<>();
        for (String rol : vorm.van()) {
            Optional<Feit> laatste = zicht.laatste(feit -> isAkkoord(feit, vorm, rol));
            Waarde waarde = laatste.map(feit -> geldig(feit, vorm))
                    .orElseGet(() -> zicht.afwezig(!vorm.bereik().dossier()));
            laatste.ifPresent(feit -> feiten.add(feit.gebeurtenis()));
            if (waarde != Waarde.VOLDAAN) {
                ontbreekt.add(rol);
            }
            samen = samen.en(waarde);
        }
        return new Weging(vorm, samen, List.copyOf(feiten), List.of(), List.copyOf(ontbreekt), Optional.empty());
    }

    private boolean isAkkoord(Feit feit, AkkoordGegeven vorm, String rol) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        return gebeurtenis.is(Soort.AKKOORD)
                && Weger.binnen(zicht, feit, vorm.bereik())
                && gebeurtenis
                        .tekst(Veld.AARD)
                        .filter(aard -> telt(aard, vorm.aard()))
                        .isPresent()
                && gebeurtenis
                        .tekst(Veld.WIE)
                        .filter(wie -> regels.rolPast(wie, rol))
                        .isPresent()
                && gaatOverDeel(gebeurtenis, vorm.voor());
    }

    /** Written permission is permission too; nothing else stands in for another kind. */
    private static boolean telt(String gegeven, String gevraagd) {
        return gegeven.equals(gevraagd)
                || gevraagd.equals("toestemming") && gegeven.equals("schriftelijke-toestemming");
    }

    private boolean gaatOverDeel(Gebeurtenis gebeurtenis, String voor) {
        String gegeven = gebeurtenis.tekst(Veld.VOOR).orElse("");
        return regels.isEenSoort(gegeven, voor) || delen(gegeven).contains(voor);
    }

    private List<String> delen(String naam) {
        int punt = naam.lastIndexOf('.');
        return punt < 0 ? List.of() : regels.delen(naam.substring(0, punt), naam.substring(punt + 1));
    }

    private Waarde geldig(Feit akkoord, AkkoordGegeven vorm) {
        Waarde gegeven = Weger.uitkomst(akkoord, List.of("gegeven"));
        int punt = vorm.voor().lastIndexOf('.');
        if (punt < 0 || gegeven == Waarde.NIET_VOLDAAN) {
            return gegeven;
        }
        List<Feit> later = zicht.feiten().stream()
                .filter(feit -> feit.plaats() > akkoord.plaats()
                        && feit.gebeurtenis().is(Soort.DOCUMENT_VASTGELEGD)
                        && zicht.gaatOver(feit, vorm.voor().substring(0, punt)))
                .toList();
        if (later.stream().anyMatch(feit -> raakt(feit, vorm.voor()))) {
            return Waarde.NIET_VOLDAAN;
        }
        // Something was written and it was not told what: the part may have changed.
        boolean onbekend = later.stream()
                .anyMatch(feit -> feit.gebeurtenis().lijst(Veld.DELEN).isEmpty());
        return onbekend ? Waarde.NIET_TE_ZEGGEN : gegeven;
    }

    private boolean raakt(Feit feit, String deel) {
        String document = feit.gebeurtenis().onderwerp().orElse("");
        return feit.gebeurtenis().lijst(Veld.DELEN).orElse(List.of()).stream()
                .anyMatch(geschreven -> regels.delen(document, geschreven).contains(deel));
    }

    Weging gehoord(IsGehoord vorm) {
        Optional<Feit> laatste = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.GEHOORD)
                && Weger.binnen(zicht, feit, vorm.bereik())
                && feit.gebeurtenis()
                        .tekst(Veld.WIE)
                        .filter(wie -> regels.rolPast(wie, vorm.wie()))
                        .isPresent()
                && feit.gebeurtenis()
                        .tekst(Veld.OVER)
                        .filter(over -> regels.isEenSoort(over, vorm.over()))
                        .isPresent());
        return laatste.map(feit -> Weging.van(vorm, Waarde.VOLDAAN, feit))
                .orElseGet(() -> Weging.van(vorm, zicht.afwezig(!vorm.bereik().dossier())));
    }

    /** Where one of several forms was asked in this zaak, the advice must be about that one. */
    private AdviesGegeven overHetGevraagde(AdviesGegeven vorm) {
        if (vorm.over().size() < 2) {
            return vorm;
        }
        Optional<Feit> aanvraag = zicht.laatste(feit -> feit.inZaak()
                && feit.gebeurtenis().is(Soort.AANVRAAG_INGEDIEND)
                && vorm.over().stream().anyMatch(over -> zicht.gaatOver(feit, over)));
        return aanvraag.map(feit -> vorm.over().stream()
                        .filter(over -> zicht.gaatOver(feit, over))
                        .toList())
                .map(over -> new AdviesGegeven(
                        over, vorm.van(), vorm.verschillendePersonen(), vorm.strekking(), vorm.bereik()))
                .orElse(vorm);
    }

    /** One by each role, of the discipline that the role asks, and different people where that is asked. */
    Weging advies(AdviesGegeven geheel) {
        AdviesGegeven vorm = overHetGevraagde(geheel);
        Waarde samen = Waarde.VOLDAAN;
        List<Feit> gebruikt = new ArrayList<>();
        List<String> ontbreekt = new ArrayList<>();
        for (String rol : vorm.van()) {
            Optional<Feit> laatste = zicht.laatste(feit -> isAdvies(feit, vorm, rol));
            Waarde waarde = laatste.map(
                            feit -> regels.disciplinePast(feit.gebeurtenis().door(), rol)
                                    .map(Waarde::als)
                                    .orElse(Waarde.NIET_TE_ZEGGEN))
                    .orElseGet(() -> zicht.afwezig(!vorm.bereik().dossier()));
            laatste.ifPresent(gebruikt::add);
            if (waarde != Waarde.VOLDAAN) {
                ontbreekt.add(rol);
            }
            samen = samen.en(waarde);
        }
        if (vorm.verschillendePersonen() && gebruikt.size() > 1) {
            samen = samen.en(verschillend(gebruikt));
        }
        return Weging.van(vorm, samen, gebruikt.toArray(new Feit[0])).metOntbrekend(ontbreekt);
    }

    private boolean isAdvies(Feit feit, AdviesGegeven vorm, String rol) {
        Gebeurtenis gebeurtenis = feit.gebeurtenis();
        String gegeven = gebeurtenis.door().rol();
        return gebeurtenis.is(Soort.ADVIES_GEGEVEN)
                && Weger.binnen(zicht, feit, vorm.bereik())
                && vorm.over().stream().anyMatch(over -> zicht.gaatOver(feit, over))
                && gegeven != null
                && regels.rolPast(gegeven, rol)
                && (vorm.strekking().isEmpty() || Weger.heeftUitkomst(feit, vorm.strekking()));
    }

    private static Waarde verschillend(List<Feit> adviezen) {
        List<String> namen = new ArrayList<>();
        for (Feit feit : adviezen) {
            String naam = feit.gebeurtenis().door().naam();
            if (naam == null) {
                return Waarde.NIET_TE_ZEGGEN;
            }
            if (namen.contains(naam)) {
                return Waarde.NIET_VOLDAAN;
            }
            namen.add(naam);
        }
        return Waarde.VOLDAAN;
    }

    /** Not judged yet cannot be told: only a person can say. */
    Weging oordeel(OordeelLuidt vorm) {
        Optional<Feit> laatste = zicht.laatste(feit -> feit.gebeurtenis().is(Soort.OORDEEL_GEGEVEN)
                && Weger.binnen(zicht, feit, vorm.bereik())
                && zicht.gaatOver(feit, vorm.oordeel()));
        return laatste.map(feit -> Weging.van(vorm, Weger.uitkomst(feit, vorm.antwoorden()), feit))
                .orElseGet(() -> Weging.van(vorm, Waarde.NIET_TE_ZEGGEN));
    }
}
