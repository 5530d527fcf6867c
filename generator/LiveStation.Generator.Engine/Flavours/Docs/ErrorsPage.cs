using System.Globalization;
using LiveStation.Generator.Engine.Flavours.Docs.Html;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Docs;

/// <summary>The page of all error codes.</summary>
/// <param name="site">The pages.</param>
internal sealed class ErrorsPage(Site site)
{
    /// <summary>Path of the page.</summary>
    public const string Path = "errors.html";

    /// <summary>Returns the anchor of an error code. Both layers can have the same code.</summary>
    /// <param name="error">The error code.</param>
    public static string AnchorOf(ErrorModel error) =>
        (error.Layer == ErrorLayerKind.Gateway ? "gateway-" : "service-") + error.Code.ToString(CultureInfo.InvariantCulture);

    /// <summary>Returns the page.</summary>
    public HtmlElement Of() => new PageFrame(site).Of(
        site.Text(Labels.ErrorCodes),
        Path,
        Element.Of("h1", site.Text(Labels.ErrorCodes)),
        Element.Table(
            [
                site.Text(Labels.Code), site.Text(Labels.Label), site.Text(Labels.Status), site.Text(Labels.Layer),
                site.Text(Labels.Retry), site.Text(Labels.Meaning),
            ],
            site.Model.Service.Errors.Select(Row)));

    private HtmlNode Row(ErrorModel error) => Element.Row(
            Element.Code(error.Code.ToString(CultureInfo.InvariantCulture)),
            Element.Code(error.Label),
            error.HttpStatus?.ToString(CultureInfo.InvariantCulture) ?? "",
            site.Text(error.Layer == ErrorLayerKind.Gateway ? Labels.Gateway : Labels.Service),
            site.Text(Labels.Of(error.Retry)),
            site.Sentences(error.Certainty, error.Note, site.Escaped(error.Doc)))
        .With("id", AnchorOf(error));
}
