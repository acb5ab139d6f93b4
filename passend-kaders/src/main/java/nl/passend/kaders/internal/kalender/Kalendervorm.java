package nl.passend.kaders.internal.kalender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.tijd.Kalendergebrek;
import nl.passend.core.tijd.Periode;
import nl.passend.core.tijd.Schoolkalender;
import nl.passend.core.tijd.Vakantie;
import nl.passend.kaders.internal.boom.Dagen;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the tree of a school calendar. */
public final class Kalendervorm {
    /** Form and version that is read. */
    public static final String VERSIE = "kalender/1";

    private final String bestand;
    private final Meldingen meldingen;

    /** A reader of one file. */
    public Kalendervorm(String bestand, Meldingen meldingen) {
        this.bestand = bestand;
        this.meldingen = meldingen;
    }

    /** What the file holds; empty when something is wrong, and then there are messages. */
    public Optional<Schoolkalender> lees(Knoop boom) {
        if (!(boom instanceof Knoop.Tabel tabel)
                || tabel.onder("schoolkalender").isEmpty()) {
            Plaats plaats = new Plaats(bestand, boom.regel(), boom.kolom(), "");
            meldingen.meld(Foutcode.SLEUTEL_ONTBREEKT, plaats, "schoolkalender");
            return Optional.empty();
        }
        Vak vak = new Vak(tabel, bestand, "", meldingen);
        String versie = vak.moet("schoolkalender");
        if (!versie.equals(VERSIE)) {
            Plaats plaats = vak.plaats(vak.knoop("schoolkalender").orElseThrow(), "schoolkalender");
            String getoond = versie.matches("[a-z]{1,20}/\\d{1,4}") ? versie : "?";
            meldingen.meld(Foutcode.KALENDERVERSIE_ONBEKEND, plaats, getoond, VERSIE);
            return Optional.empty();
        }
        return inhoud(vak);
    }

    private Optional<Schoolkalender> inhoud(Vak vak) {
        String regio = vak.moet("regio");
        Optional<Periode> periode = periode(vak);
        vak.moet("bron");
        vak.ja("voorbeeld");
        vak.knoop("toelichting");
        List<Vakantie> vakanties = new ArrayList<>();
        List<Plaats> plaatsen = new ArrayList<>();
        vak.moetHebben("vakanties");
        for (Vak deel : vak.rij("vakanties")) {
            String naam = deel.moet("naam");
            periode(deel).ifPresent(dagen -> {
                vakanties.add(new Vakantie(naam, dagen));
                plaatsen.add(deel.plaats());
            });
            deel.klaar();
        }
        Set<LocalDate> vrij = Set.copyOf(Dagen.lijst(vak, "vrij"));
        Set<LocalDate> gelijkgesteld = Set.copyOf(Dagen.lijst(vak, "gelijkgestelde dagen"));
        vak.klaar();
        if (periode.isEmpty()) {
            return Optional.empty();
        }
        for (Kalendergebrek gebrek : Schoolkalender.gebreken(periode.get(), vakanties)) {
            Plaats plaats = gebrek.vakantie() < 0 ? vak.plaats() : plaatsen.get(gebrek.vakantie());
            meldingen.meld(gebrek.code(), plaats, gebrek.woorden().toArray(new String[0]));
        }
        return meldingen.geen()
                ? Optional.of(Schoolkalender.van(regio, periode.get(), vakanties, vrij, gelijkgesteld))
                : Optional.empty();
    }

    private static Optional<Periode> periode(Vak vak) {
        vak.moetHebben("van", "tot en met");
        Optional<LocalDate> van = Dagen.lees(vak, "van");
        Optional<LocalDate> tot = Dagen.lees(vak, "tot en met");
        return van.isPresent() && tot.isPresent() ? Optional.of(new Periode(van.get(), tot.get())) : Optional.empty();
    }
}
