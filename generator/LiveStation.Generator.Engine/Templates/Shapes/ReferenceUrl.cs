using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates.Shapes;

/// <summary>URLs of the vendor's pages.</summary>
internal static class ReferenceUrl
{
    /// <summary>Returns the URLs of a page in both languages.</summary>
    /// <param name="service">The service.</param>
    /// <param name="slug">Slug of the page.</param>
    public static DocText Of(ServiceModel service, string slug) =>
        new(service.Reference.En.Replace("{slug}", slug), service.Reference.Ko.Replace("{slug}", slug));
}
