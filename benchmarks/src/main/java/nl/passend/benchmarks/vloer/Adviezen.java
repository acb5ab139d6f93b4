package nl.passend.benchmarks.vloer;

import org.jspecify.annotations.Nullable;

/** The two advices (adviezen) of experts that the law asks before a TLV (WPO 18a.11, BBold 34.8). */
final class Adviezen {

    private Adviezen() {}

    static Waarde vanGedragsdeskundige(@Nullable Feit advies) {
        if (advies == null) {
            return Waarde.NIET_VOLDAAN;
        }
        String discipline = advies.aard();
        if (discipline == null) {
            return Waarde.ONBEKEND;
        }
        return switch (discipline) {
            case "orthopedagoog", "psycholoog" -> Waarde.VOLDAAN;
            default -> Waarde.NIET_VOLDAAN;
        };
    }

    static Waarde vanAndereDeskundige(@Nullable Feit advies) {
        if (advies == null) {
            return Waarde.NIET_VOLDAAN;
        }
        String discipline = advies.aard();
        if (discipline == null) {
            return Waarde.ONBEKEND;
        }
        return switch (discipline) {
            case "kinder-of-jeugdpsycholoog", "pedagoog", "kinderpsychiater", "maatschappelijk-werker", "arts" ->
                Waarde.VOLDAAN;
            default -> Waarde.NIET_VOLDAAN;
        };
    }

    static Waarde vanVerschillenden(@Nullable Feit eerste, @Nullable Feit tweede) {
        if (eerste == null || tweede == null) {
            return Waarde.NIET_VOLDAAN;
        }
        if (eerste.persoon() == null || tweede.persoon() == null) {
            return Waarde.ONBEKEND;
        }
        return Waarde.als(!eerste.persoon().equals(tweede.persoon()));
    }
}
