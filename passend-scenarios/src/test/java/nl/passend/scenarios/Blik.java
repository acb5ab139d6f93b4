package nl.passend.scenarios;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.opdracht.Opdracht;

/**
 * What is looked at: a dossier on a day, in a zaak, and perhaps a command that is tried.
 *
 * @param kader id of the lowest kader
 * @param zaak id of the zaak; empty for the dossier's own
 */
record Blik(String kader, Dossier dossier, LocalDate dag, String zaak, Optional<Opdracht> opdracht) {}
