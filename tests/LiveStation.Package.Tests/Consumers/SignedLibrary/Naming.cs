using LiveStation;
using LiveStation.Runtime;

namespace SignedLibrary;

/// <summary>Uses the client and the runtime.</summary>
public static class Naming
{
    /// <summary>Creates a client.</summary>
    public static LiveStationClient Client(string accessKey, string secretKey) =>
        new(new NcpCredentials(accessKey, secretKey));
}
