using LiveStation.Extensions.Logging;
using LiveStation.Extensions.Settings;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Credentials;

/// <summary>The keys in the options of a client, which change when the configuration is reloaded.</summary>
/// <param name="monitor">The options.</param>
/// <param name="name">The name of the options.</param>
/// <param name="logger">The logger of the client.</param>
internal sealed class OptionsKeys(IOptionsMonitor<LiveStationOptions> monitor, string name, ILogger logger)
{
    private readonly object _lock = new();
    private LiveStationOptions? _read;
    private NcpCredentials? _keys;
    private string? _reported;

    /// <summary>Gets the current keys. Invalid options are logged once, and the previous keys are used.</summary>
    /// <exception cref="OptionsValidationException">The options were never valid.</exception>
    public NcpCredentials Get()
    {
        LiveStationOptions? options = Current();
        lock (_lock)
        {
            // The monitor returns the same instance until the configuration changes.
            if (options is not null && !ReferenceEquals(options, _read))
            {
                NcpCredentials keys = ClientSettings.Keys(options, [])!;
                if (_keys is { } old && (old.AccessKey != keys.AccessKey || old.SecretKey != keys.SecretKey))
                    LogEvents.KeysChanged(logger);
                _keys = keys;
                _read = options;
                _reported = null;
            }
            return _keys!;
        }
    }

    private LiveStationOptions? Current()
    {
        try
        {
            return monitor.Get(name);
        }
        catch (OptionsValidationException exception)
        {
            lock (_lock)
            {
                if (_keys is null)
                    throw;
                if (_reported != exception.Message)
                    LogEvents.KeysKept(logger, exception.Message);
                _reported = exception.Message;
                return null;
            }
        }
    }
}
