using Microsoft.Extensions.Logging;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>Writes the log of an emulator to the log of its resource.</summary>
/// <param name="log">The log of the resource.</param>
internal sealed class ResourceLogging(ILogger log) : ILoggerFactory
{
    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => log;

    /// <inheritdoc />
    /// <remarks>All entries go to the log of the resource, so that providers are ignored.</remarks>
    public void AddProvider(ILoggerProvider provider)
    {
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
