package nl.passend.kaders.internal.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Herkomst;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Nabij;
import nl.passend.kaders.internal.boom.Dagen;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Vak;

/** Reads one event. */
final class Gebeurtenislezer {
    private Gebeurtenislezer() {}

    /**
     * The event of a table.
     *
     * @param plek place in the file, from 1: the sequence number when the event gives none
     * @return empty when it cannot be placed or its kind is not known; then there is a message
     */
    static Optional<Gebeurtenis> lees(Vak vak, int plek) {
        Optional<LocalDate> op = Dagen.lees(vak, "op");
        Optional<String> code = vak.tekst("soort");
        for (String sleutel : List.of("op", "soort")) {
            if (!vak.heeft(sleutel)) {
                vak.ontbreekt(sleutel);
            }
        }
        if (code.isEmpty()) {
            return Optional.empty();
        }
        Optional<Soort> soort = Soort.vanCode(code.get());
        boolean nieuwer = Veldlezer.janee(vak, "nieuwere-soort").orElse(false);
        if (soort.isEmpty() && !nieuwer) {
            onbekend(vak, code.get());
            return Optional.empty();
        }
        Gebeurtenis.Bouwer uit = Gebeurtenis.van(code.get(), op.orElse(LocalDate.EPOCH));
        algemeen(vak, plek, uit);
        soort.ifPresent(deze -> velden(vak, deze, uit));
        if (nieuwer) {
            overig(vak, soort, uit);
        } else {
            vak.klaar();
        }
        return op.map(dag -> uit.maak());
    }

    /** Names the kinds that look like it; the word itself only when it is clearly a slip of the pen for one of them. */
    private static void onbekend(Vak vak, String code) {
        boolean verschreven = code.matches("[a-z-]{3,40}")
                && !Nabij.dichtbij(code, Sleutels.soorten()).isEmpty();
        vak.meldingen()
                .meld(
                        Foutcode.SOORT_ONBEKEND,
                        vak.plaats(vak.knoop("soort").orElseThrow(), "soort"),
                        verschreven ? code : "soort",
                        Nabij.namen(code, Sleutels.soorten()));
    }

    private static void algemeen(Vak vak, int plek, Gebeurtenis.Bouwer uit) {
        uit.volgnummer(vak.tekst("nummer")
                .map(tekst -> Getallen.lees(tekst).orElseGet(() -> {
                    vak.onjuist(vak.knoop("nummer").orElseThrow(), "nummer", "@geheel-getal");
                    return plek;
                }))
                .orElse(plek));
        vak.tekst("id").ifPresent(uit::id);
        vak.tekst("zaak").ifPresent(uit::zaak);
        vak.tekst("stap").ifPresent(uit::stap);
        vak.tekst("kader").ifPresent(uit::kader);
        Dagen.lees(vak, "vastgelegd").ifPresent(uit::vastgelegdOp);
        vak.vak("door").ifPresent(wie -> {
            uit.door(new Actor(
                    wie.tekst("naam").orElse(null),
                    wie.tekst("rol").orElse(null),
                    wie.tekst("discipline").orElse(null),
                    wie.tekst("werkgever").orElse(null)));
            wie.klaar();
        });
        uit.herkomst(new Herkomst(vak.bestand(), vak.plaats().wijzer()));
    }

    private static void velden(Vak vak, Soort soort, Gebeurtenis.Bouwer uit) {
        for (Veld veld : Sleutels.eigen(soort)) {
            Veldlezer.lees(vak, soort, veld, uit);
        }
        for (String sleutel : Sleutels.verplicht(soort)) {
            if (!vak.heeft(sleutel)) {
                vak.ontbreekt(sleutel);
            }
        }
    }

    /** Keeps what this version does not know. */
    private static void overig(Vak vak, Optional<Soort> soort, Gebeurtenis.Bouwer uit) {
        List<String> eigen = soort.map(
                        deze -> Sleutels.eigen(deze).stream().map(Veld::sleutel).toList())
                .orElse(List.of());
        for (Knoop.Ingang ingang : vak.ingangen()) {
            if (!Sleutels.ALGEMEEN.contains(ingang.sleutel()) && !eigen.contains(ingang.sleutel())) {
                uit.overig(ingang.sleutel(), alsWaarde(ingang.waarde()));
            }
        }
    }

    private static Object alsWaarde(Knoop knoop) {
        if (knoop instanceof Knoop.Rij rij) {
            List<Object> uit = new ArrayList<>();
            rij.delen().forEach(deel -> uit.add(alsWaarde(deel)));
            return Collections.unmodifiableList(uit);
        }
        if (knoop instanceof Knoop.Tabel tabel) {
            Map<String, Object> uit = new LinkedHashMap<>();
            tabel.ingangen().forEach(ingang -> uit.put(ingang.sleutel(), alsWaarde(ingang.waarde())));
            return Collections.unmodifiableMap(uit);
        }
        return ((Knoop.Waarde) knoop).tekst();
    }
}
