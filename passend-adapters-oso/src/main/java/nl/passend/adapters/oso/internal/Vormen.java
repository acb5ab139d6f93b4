package nl.passend.adapters.oso.internal;

/** What a message says of a type: which sentence, and an example or bounds. */
final class Vormen {
    private Vormen() {}

    static String sleutel(Datatype type) {
        return switch (type.soort()) {
            case TEKST, BIJLAGE, PGN -> type.vorm() != null ? "schema.vorm" : "schema.lengte";
            case DATUM -> type.vorm() != null ? "schema.vorm" : "schema.datum";
            case TIJDSTIP -> "schema.tijdstip";
            case JANEE -> "schema.janee";
            case GEHEEL, INT -> type.tot() == Integer.MAX_VALUE ? "schema.geheel" : "schema.tussen";
            case DECIMAAL -> "schema.getal";
        };
    }

    static String verwacht(Datatype type) {
        if (type.vorm() != null) {
            return voorbeeld(type.vorm().pattern());
        }
        return switch (type.soort()) {
            case TEKST -> type.van() + " - " + type.tot();
            case GEHEEL -> type.van() + " - " + type.tot();
            default -> "";
        };
    }

    /** A value of this shape: a pattern is no language for people. */
    private static String voorbeeld(String patroon) {
        StringBuilder uit = new StringBuilder();
        String rest = patroon.replace("\\p{Nd}", "[0-9]").replace("\\p{Lu}", "[A-Z]");
        for (int i = 0; i < rest.length(); i++) {
            char teken = rest.charAt(i);
            if (teken != '[') {
                uit.append(teken);
                continue;
            }
            char soort = rest.charAt(i + 1) == '0' ? '9' : 'X';
            i = rest.indexOf(']', i);
            int keer = 1;
            if (i + 1 < rest.length() && rest.charAt(i + 1) == '{') {
                keer = rest.charAt(i + 2) - '0';
                i = rest.indexOf('}', i);
            }
            uit.append(String.valueOf(soort).repeat(keer));
        }
        return uit.toString();
    }
}
