package nl.passend.core.port;

import nl.passend.core.api.Experimenteel;

/**
 * Where keys come from: the vault or the settings of the application. Asked anew for each call, so that a key can change while the
 * application runs. Implementations are thread safe.
 */
@Experimenteel
public interface Geheimen {

    /**
     * The secret of this name.
     *
     * @throws nl.passend.core.fout.InvoerException PAS-2261 when there is none; the message holds the name alone
     */
    Geheim geheim(String naam);
}
