using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace LiveStation.Samples.Tests;

/// <summary>Adds the address of each request to its trace, as the instrumentations of OpenTelemetry do.</summary>
internal sealed class AddressTags : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            Activity.Current?.SetTag("url.path", context.Request.Path.Value);
            Activity.Current?.SetTag("url.query", context.Request.QueryString.Value);
            return following(context);
        });
        next(app);
    };
}
