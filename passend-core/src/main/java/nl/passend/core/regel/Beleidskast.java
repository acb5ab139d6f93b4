package nl.passend.core.regel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.KaderException;
import nl.passend.core.fout.Plaats;
import nl.passend.core.spi.Beleid;
import nl.passend.core.tlv.SamenwerkingsverbandBeleid;
import nl.passend.core.zorgplicht.Lezing;
import nl.passend.core.zorgplicht.ZorgplichtBeleid;

/** The policies that conditions may ask: those of the core and those that are plugged in. Immutable and thread safe. */
@Experimenteel
public final class Beleidskast {
    private final Map<String, Beleid> opId = new LinkedHashMap<>();

    private Beleidskast(List<Beleid> beleid) {
        for (Beleid een : beleid) {
            Beleid eerder = opId.putIfAbsent(een.id(), een);
            if (eerder != null) {
                throw new KaderException(
                        Foutcode.PLUGIN_DUBBEL,
                        Plaats.ONBEKEND,
                        een.id(),
                        eerder.getClass().getName(),
                        een.getClass().getName());
            }
        }
    }

    /** The policies of the core alone. */
    public static Beleidskast standaard() {
        return met(List.of());
    }

    /**
     * The policies of the core and these.
     *
     * @throws KaderException when two have one name
     */
    public static Beleidskast met(List<Beleid> erbij) {
        List<Beleid> alle = new ArrayList<>(List.of(new ZorgplichtBeleid(), new SamenwerkingsverbandBeleid()));
        alle.addAll(erbij);
        return new Beleidskast(alle);
    }

    /** These policies, with the zorgplicht by a reading. */
    public Beleidskast met(Lezing lezing) {
        List<Beleid> alle = new ArrayList<>();
        for (Beleid een : opId.values()) {
            alle.add(een instanceof ZorgplichtBeleid ? new ZorgplichtBeleid(lezing) : een);
        }
        return new Beleidskast(alle);
    }

    /** The policy with this name. */
    public Optional<Beleid> beleid(String id) {
        return Optional.ofNullable(opId.get(id));
    }

    /** All names, in order. */
    public List<String> ids() {
        return List.copyOf(opId.keySet());
    }
}
