using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LiveStation.AspNetCore.Callbacks;

/// <summary>Removes the address of a request, which contains the secret, from its trace.</summary>
internal static class RequestTrace
{
    private const string Mark = "***";

    // The names that the instrumentations of ASP.NET Core use, the earlier ones included.
    private static readonly string[] Addresses = ["url.query", "url.full", "http.url", "http.target"];

    /// <summary>Replaces the address in the tags of the activity of a request, if there are any.</summary>
    /// <param name="context">The request.</param>
    /// <param name="route">The route, which replaces the path.</param>
    public static void HideAddress(HttpContext context, string route)
    {
        if (context.Features.Get<IHttpActivityFeature>()?.Activity is not { } activity)
            return;
        Replace(activity, "url.path", route);
        foreach (string tag in Addresses)
            Replace(activity, tag, Mark);
    }

    private static void Replace(Activity activity, string tag, string value)
    {
        if (activity.GetTagItem(tag) is not null)
            activity.SetTag(tag, value);
    }
}
