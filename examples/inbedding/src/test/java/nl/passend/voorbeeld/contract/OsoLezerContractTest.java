package nl.passend.voorbeeld.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.passend.core.port.DossierLezer;
import nl.passend.core.port.Plugins;
import nl.passend.testkit.DossierLezerContract;

/** The adapter of OSO keeps to the contract of readers, found as a plug-in: what a writer of another adapter would write too. */
class OsoLezerContractTest implements DossierLezerContract {
    private static final Path CASUS = Path.of("..", "casussen", "oso-westland-2021.xml");

    @Override
    public DossierLezer lezer() {
        return Plugins.lezers(getClass().getClassLoader()).stream()
                .filter(lezer -> lezer.naam().startsWith("oso"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public byte[] goed() {
        try {
            return Files.readAllBytes(CASUS);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    @Override
    public List<String> merktekens() {
        return List.of("Sanne", "Akker", "2012-05-14", "Paprikahof", "2672XX", "DK-2016-014", "Marit", "0600000000");
    }

    /** It takes any XML, to say what is wrong with it. */
    @Override
    public boolean neemtOpZich(byte[] opening) {
        return opening.length > 0 && opening[0] == '<';
    }
}
