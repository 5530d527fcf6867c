using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Extensions;

/// <summary>Options for the health check of a client.</summary>
public sealed class ApiHealthCheckOptions
{
    private TimeSpan _timeout = TimeSpan.FromSeconds(5);
    private TimeSpan _cacheDuration = TimeSpan.FromSeconds(30);

    /// <summary>The name of the health check; null for the name of the API.</summary>
    public string? Name { get; set; }

    /// <summary>The key of the client; null for the client that is registered without a key.</summary>
    public string? ClientName { get; set; }

    /// <summary>The maximum duration of a check. The default is 5 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or is greater than 1 hour.</exception>
    public TimeSpan Timeout
    {
        get => _timeout;
        set => _timeout = value > TimeSpan.Zero && value <= TimeSpan.FromHours(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The timeout must be positive and at most 1 hour.");
    }

    /// <summary>
    /// The time for which a result is returned again without a request. The default is 30 seconds; zero disables the cache.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or greater than 1 day.</exception>
    public TimeSpan CacheDuration
    {
        get => _cacheDuration;
        set => _cacheDuration = value >= TimeSpan.Zero && value <= TimeSpan.FromDays(1)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The duration must be from zero to 1 day.");
    }

    /// <summary>The status if the check fails. The default is <see cref="HealthStatus.Unhealthy"/>.</summary>
    public HealthStatus FailureStatus { get; set; } = HealthStatus.Unhealthy;

    /// <summary>The tags of the health check.</summary>
    public IList<string> Tags { get; } = [];
}
