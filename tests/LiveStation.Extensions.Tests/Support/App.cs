using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Tests.Support;

/// <summary>An application: its configuration, services and log.</summary>
internal sealed class App : IDisposable
{
    private ServiceProvider? _services;

    public App(params (string Key, string? Value)[] values)
    {
        Configuration = new ConfigurationBuilder()
            // The last value of a key counts.
            .AddInMemoryCollection(values.Reverse().DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Value))
            .Build();
        Builder.AddSingleton<IConfiguration>(Configuration);
        Builder.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
    }

    public static CancellationToken Token => TestContext.Current.CancellationToken;

    public IConfigurationRoot Configuration { get; }

    public ServiceCollection Builder { get; } = new();

    public RecordedLog Log { get; } = new();

    /// <summary>The services. They are built at the first access, and each validation of scopes is on.</summary>
    public IServiceProvider Services => _services ??= Builder.BuildServiceProvider(new ServiceProviderOptions
    {
        ValidateOnBuild = true,
        ValidateScopes = true,
    });

    public ILiveStationClient Client => Services.GetRequiredService<ILiveStationClient>();

    /// <summary>Validates the options as a host does when it starts, and returns the sentences.</summary>
    public IReadOnlyList<string> Start()
    {
        try
        {
            Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException exception)
        {
            return [.. exception.Failures];
        }
    }

    /// <summary>Sets a value of the configuration and reloads it. An invalid one makes the framework throw.</summary>
    public void Reload(params (string Key, string? Value)[] values)
    {
        foreach ((string key, string? value) in values)
            Configuration[key] = value;
        Record.Exception(Configuration.Reload);
    }

    public void Dispose()
    {
        _services?.Dispose();
        Log.Dispose();
    }
}
