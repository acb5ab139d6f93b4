package nl.passend.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Plaats;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Elementen.Trede;
import nl.passend.core.kader.Vorm;
import nl.passend.core.regel.Leerlingfeiten;
import nl.passend.core.regel.Zicht;

/** Where the pupil stands, as JSON. */
final class Jsonplaats {
    private final JsonGenerator uit;
    private final Jsondelen delen;
    private final Beoordeling beoordeling;
    private final Teksten teksten;

    Jsonplaats(JsonGenerator uit, Jsondelen delen, Beoordeling beoordeling, Teksten teksten) {
        this.uit = uit;
        this.delen = delen;
        this.beoordeling = beoordeling;
        this.teksten = teksten;
    }

    void schrijf() throws IOException {
        Plaats plaats = beoordeling.plaats();
        Zicht zicht = beoordeling.zaak(Zicht.HOOFDZAAK).zicht();
        Leerlingfeiten leerling = new Leerlingfeiten(zicht);
        uit.writeObjectFieldStart("plaats");
        if (plaats.trede().isPresent()) {
            Trede trede = plaats.trede().get();
            uit.writeObjectFieldStart("trede");
            uit.writeStringField("id", trede.id());
            uit.writeStringField("naam", trede.naam());
            delen.bron("bron", trede.bron());
            uit.writeEndObject();
        }
        uit.writeBooleanField("zeker", plaats.zeker());
        delen.alsEr(
                "school",
                leerling.inschrijving().flatMap(feit -> feit.gebeurtenis().tekst(Veld.SCHOOL)));
        delen.alsEr("schoolsoort", leerling.schoolsoort().map(soort -> soort.waarde()));
        Optional<Integer> groep = leerling.groep().map(deze -> deze.waarde());
        if (groep.isPresent()) {
            uit.writeNumberField("groep", groep.get());
        }
        Zinnen zinnen = new Zinnen(zicht.regels(), teksten);
        uit.writeArrayFieldStart("vormen");
        for (String id : plaats.vormen()) {
            uit.writeStartObject();
            uit.writeStringField("id", id);
            uit.writeStringField("naam", zinnen.vorm(id));
            Optional<Vorm> vorm = zicht.regels().vorm(id);
            if (vorm.isPresent()) {
                delen.bron("bron", vorm.get().bron());
            }
            uit.writeEndObject();
        }
        uit.writeEndArray();
        delen.feiten(plaats.feiten());
        uit.writeEndObject();
    }
}
