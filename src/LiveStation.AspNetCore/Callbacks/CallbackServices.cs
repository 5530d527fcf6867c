using System.Diagnostics.Metrics;
using LiveStation.AspNetCore.Callbacks.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>The services of the app that an endpoint uses.</summary>
internal sealed class CallbackServices
{
    /// <summary>Initializes a new instance of the <see cref="CallbackServices"/> class.</summary>
    /// <param name="services">The services of the app.</param>
    public CallbackServices(IServiceProvider services)
    {
        Clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        Metrics = new CallbackMetrics(services.GetService<IMeterFactory>());
        Log = services.GetRequiredService<ILoggerFactory>().CreateLogger(CallbackLog.Category);
        Store = services.GetService<ICallbackStore>() ?? new MemoryCallbackStore(Clock);
        Scopes = services.GetRequiredService<IServiceScopeFactory>();
    }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The metrics.</summary>
    public CallbackMetrics Metrics { get; }

    /// <summary>The log.</summary>
    public ILogger Log { get; }

    /// <summary>Remembers the handled messages.</summary>
    public ICallbackStore Store { get; }

    /// <summary>Creates the services of a message.</summary>
    public IServiceScopeFactory Scopes { get; }
}
