package nl.passend.adapters.kindkans;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.kader.Regelset;
import nl.passend.core.port.wissel.Wisselfabriek;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.DossierWisselContract;
import nl.passend.testkit.Dossiers;
import nl.passend.transport.json.Jsonboom;
import nl.passend.transport.loket.Lezing;

class KindkansContractTest implements DossierWisselContract {
    private static final LocalDate DAG = LocalDate.of(2021, 9, 1);
    private static final Dossiers DOSSIERS =
            Dossiers.onder(Regelset.van(new GeleverdeKaders().versies("land"), DAG, DAG), DAG, DAG.plusYears(1));

    @Override
    public Wisselfabriek fabriek() {
        return new Kindkans();
    }

    @Override
    public byte[] aangenomen41() {
        return "{\"dossiernummer\":41}".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Gebeurtenis> heenEnTerug(List<Gebeurtenis> gebeurtenissen) {
        byte[] bytes = Jsonboom.schrijf(Map.of("x", fabriek().tabel().heen(gebeurtenissen)));
        List<Map<String, ?>> vakken = new Lezing("x", Jsonboom.lees(bytes, "x")).objecten("x");
        return fabriek().tabel().terug(vakken, "x").gebeurtenissen();
    }

    @Override
    public Dossiers dossiers() {
        return DOSSIERS;
    }
}
