using LiveStation.Runtime;

namespace LiveStation.Extensions.Settings;

/// <summary>The registration of a client: everything about it that is known before the application starts.</summary>
/// <param name="api">The name of the API, which begins the names of its section, HTTP client and log category.</param>
/// <param name="name">The name of the options: the name of the client, or empty for the default client.</param>
/// <param name="client">The type of the client.</param>
internal sealed class ClientSetup(string api, string name, Type client)
{
    /// <summary>The name of the options, and the key of the client if it is registered by key.</summary>
    public string Name { get; } = name;

    /// <summary>The type of the client.</summary>
    public Type Client { get; } = client;

    /// <summary>The name of the HTTP client.</summary>
    public string HttpName { get; } = IsMain(api, name) ? api : api + "." + name;

    /// <summary>The category of log messages.</summary>
    public string LogCategory { get; } = IsMain(api, name) ? api + ".Client" : api + ".Client." + name;

    /// <summary>The path of the configuration section. Messages contain it.</summary>
    public string Section { get; set; } = IsMain(api, name) ? api : api + ":" + name;

    /// <summary>The zones of the API.</summary>
    public ZoneTable Zones { get; } = new();

    /// <summary>Creates the credentials; null if the keys are options.</summary>
    public Func<IServiceProvider, NcpCredentials>? Credentials { get; set; }

    /// <summary>Returns sentences about credentials that are not available; null if nothing is known before a call.</summary>
    public Func<IEnumerable<string>>? CredentialFaults { get; set; }

    /// <summary>Change the options that the client receives.</summary>
    public List<Action<IServiceProvider, ApiClientOptions>> Changes { get; } = [];

    /// <summary>Whether a client was created, so that its options must be valid.</summary>
    public bool IsCreated { get; set; }

    /// <summary>Returns the path of a key in the configuration.</summary>
    public string PathOf(string key) => Section.Length == 0 ? key : Section + ":" + key;

    private static bool IsMain(string api, string name) => name.Length == 0 || name == api;
}
