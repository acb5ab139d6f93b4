package nl.passend.kaders.internal.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import org.jspecify.annotations.Nullable;

/** A dossier as a tree of maps, lists, texts and numbers, in one fixed order: what both writers write. */
public final class Casusboom {
    private Casusboom() {}

    /**
     * The tree of a case file.
     *
     * @param peildatum day that the case is about; empty when it has none
     */
    public static Map<String, Object> van(Dossier dossier, Optional<LocalDate> peildatum) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("passend", Sleutels.VERSIE);
        uit.put("leerling", dossier.leerling());
        dossier.school().ifPresent(school -> uit.put("school", school(school)));
        dossier.samenwerkingsverband().ifPresent(swv -> uit.put("swv", swv));
        peildatum.ifPresent(dag -> uit.put("peildatum", dag.toString()));
        List<Object> rij = new ArrayList<>();
        for (int i = 0; i < dossier.aantal(); i++) {
            rij.add(gebeurtenis(dossier.gebeurtenis(i), i + 1));
        }
        uit.put("gebeurtenissen", rij);
        return uit;
    }

    private static Map<String, Object> school(School school) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("naam", school.naam());
        zet(uit, "brin", school.brin());
        zet(uit, "soort", school.soort());
        zet(uit, "bestuur", school.bestuur());
        return uit;
    }

    private static Map<String, Object> gebeurtenis(Gebeurtenis een, int plek) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("op", een.op().toString());
        uit.put("soort", een.soortcode());
        if (een.volgnummer() != plek) {
            uit.put("nummer", een.volgnummer());
        }
        zet(uit, "id", een.id().orElse(null));
        zet(uit, "zaak", een.zaak().orElse(null));
        zet(uit, "stap", een.stap().orElse(null));
        zet(uit, "kader", een.kader().orElse(null));
        een.soort().map(Sleutels::eigen).orElse(List.of()).forEach(veld -> {
            Object waarde = een.velden().get(veld);
            if (waarde != null) {
                uit.put(veld.sleutel(), waarde(waarde));
            }
        });
        een.velden().forEach((veld, waarde) -> uit.putIfAbsent(veld.sleutel(), waarde(waarde)));
        een.vastgelegdOp().ifPresent(dag -> uit.put("vastgelegd", dag.toString()));
        if (!een.door().equals(Actor.ONBEKEND)) {
            uit.put("door", actor(een.door()));
        }
        if (een.soort().isEmpty() || !een.overig().isEmpty()) {
            uit.put("nieuwere-soort", true);
        }
        een.overig().forEach(uit::putIfAbsent);
        return uit;
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> uit = new LinkedHashMap<>();
        zet(uit, "naam", actor.naam());
        zet(uit, "rol", actor.rol());
        zet(uit, "discipline", actor.discipline());
        zet(uit, "werkgever", actor.werkgever());
        return uit;
    }

    private static Object waarde(Object waarde) {
        return waarde instanceof LocalDate dag ? dag.toString() : waarde;
    }

    private static void zet(Map<String, Object> uit, String sleutel, @Nullable String waarde) {
        if (waarde != null) {
            uit.put(sleutel, waarde);
        }
    }
}
