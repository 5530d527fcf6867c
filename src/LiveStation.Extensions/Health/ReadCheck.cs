using LiveStation.Runtime;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Extensions.Health;

/// <summary>A health check that sends one request, within a time limit, and keeps its result.</summary>
/// <param name="read">Sends the request.</param>
/// <param name="options">The options.</param>
/// <param name="timeProvider">The clock of the time limit and of the cache.</param>
internal sealed class ReadCheck(
    Func<CancellationToken, Task> read, ApiHealthCheckOptions options, TimeProvider timeProvider) : IHealthCheck, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private HealthCheckResult? _kept;
    private long _keptAt;

    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Checks that arrive together send one request.
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_kept is { } kept && timeProvider.GetElapsedTime(_keptAt) < options.CacheDuration)
                return kept;
            HealthCheckResult result = await CheckAsync(context.Registration.FailureStatus, cancellationToken)
                .ConfigureAwait(false);
            _keptAt = timeProvider.GetTimestamp();
            _kept = result;
            return result;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private async Task<HealthCheckResult> CheckAsync(HealthStatus failure, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(options.Timeout, timeProvider);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await read(either.Token).WaitAsync(either.Token).ConfigureAwait(false);
            return HealthCheckResult.Healthy("The service responded.");
        }
        catch (Exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(failure, $"The service did not respond within {options.Timeout}.");
        }
        catch (ApiErrorException error) when (error.Class == ErrorClass.Throttled)
        {
            return HealthCheckResult.Degraded("The service limits the rate of requests.", error);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(failure, Description(exception), exception);
        }
    }

    private static string Description(Exception exception) => exception switch
    {
        ApiErrorException { Class: ErrorClass.Authentication or ErrorClass.Permission } => "The service rejected the keys.",
        ApiErrorException => "The service returned an error.",
        ApiConnectionException => "The service cannot be reached.",
        _ => "The check failed.",
    };
}
