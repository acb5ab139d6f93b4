package nl.passend.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Openings of files that no reader of dossiers knows. */
final class Vreemd {
    private Vreemd() {}

    static List<byte[]> openingen() {
        return List.of(
                new byte[0],
                tekst("%PDF-1.7\n%"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
                new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0},
                new byte[4096],
                tekst("achternaam;voornaam;groep\nMerkelbach;Noor;5\n"),
                tekst("<!DOCTYPE html>\n<html><body>dossier</body></html>"),
                tekst("<?xml version=\"1.0\"?><catalogus><boek/></catalogus>"),
                tekst("{\"naam\": \"iets anders\"}"),
                tekst("naam: iets anders\nversie: 1\n"),
                tekst("kader:\n  id: ergens\n"),
                tekst("zomaar een zin over passend onderwijs"));
    }

    static String naam(byte[] opening) {
        return new String(Arrays.copyOf(opening, Math.min(opening.length, 20)), StandardCharsets.ISO_8859_1);
    }

    /** The same with a few bytes replaced at a place. */
    static byte[] beschadigd(byte[] goed, int plaats) {
        byte[] kapot = goed.clone();
        byte[] rommel = tekst("<}\t:&");
        for (int i = 0; i < rommel.length && plaats + i < kapot.length; i++) {
            kapot[plaats + i] = rommel[i];
        }
        return kapot;
    }

    private static byte[] tekst(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
