using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Checks that an emulator is ready.</summary>
/// <param name="control">Calls the emulator.</param>
internal sealed class EmulatorHealthCheck(EmulatorControl control) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await control.IsReadyAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, "The emulator does not respond to /_emulator/health.");
}
