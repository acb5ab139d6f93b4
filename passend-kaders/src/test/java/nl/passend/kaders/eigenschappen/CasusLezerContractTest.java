package nl.passend.kaders.eigenschappen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.passend.core.port.DossierLezer;
import nl.passend.kaders.CasusLezer;
import nl.passend.testkit.DossierLezerContract;

class CasusLezerContractTest implements DossierLezerContract {
    private static final String CASUS = """
            passend: dossier/0
            leerling: merkteken-leerling
            school: {naam: Merkteken school, soort: bao}
            swv: PO2803
            gebeurtenissen:
              - {op: 2021-09-01, soort: leerling-bekend, geboortedatum: 2014-03-07, gemeente: Merkteken gemeente}
              - op: 2021-09-02
                soort: geweigerd
                school: Merkteken andere
                motivering: Merkteken motivering
                door: {naam: Merkteken persoon, rol: "land:school"}
            """;

    @Override
    public DossierLezer lezer() {
        return new CasusLezer();
    }

    @Override
    public byte[] goed() {
        return CASUS.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> merktekens() {
        return List.of(
                "merkteken-leerling",
                "2014-03-07",
                "Merkteken gemeente",
                "Merkteken persoon",
                "Merkteken andere",
                "Merkteken motivering");
    }
}
