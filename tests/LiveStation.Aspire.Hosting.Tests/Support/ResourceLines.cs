using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LiveStation.Aspire.Hosting.Tests.Support;

/// <summary>Reads the log of a resource, as the dashboard does.</summary>
internal static class ResourceLines
{
    private const string End = "This is the last line of the test.";

    /// <summary>Returns the lines so far.</summary>
    /// <param name="services">The services of the app host.</param>
    /// <param name="resource">The resource.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(IServiceProvider services, IResource resource)
    {
        ResourceLoggerService loggers = services.GetRequiredService<ResourceLoggerService>();
        List<string> lines = [];
        // A log has no end, so that one is written.
        loggers.GetLogger(resource).Log(LogLevel.Information, default, End, exception: null, static (text, _) => text);
        await foreach (IReadOnlyList<LogLine> some in loggers.WatchAsync(resource).WithCancellation(TestContext.Current.CancellationToken))
        {
            lines.AddRange(some.Select(line => line.Content));
            if (lines.FindIndex(line => line.Contains(End)) is var end and >= 0)
                return lines[..end];
        }
        return lines;
    }
}
