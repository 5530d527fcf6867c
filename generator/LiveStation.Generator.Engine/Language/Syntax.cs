namespace LiveStation.Generator.Engine.Language;

/// <summary>How some values are written, for whoever reads them and for the schema.</summary>
internal static class Syntax
{
    /// <summary>As many placeholders of a route as the runtime's operations take.</summary>
    public const int MostPlaceholders = 3;

    /// <summary>A limit, as a regular expression. Of a minus sign in a name the last part is the number.</summary>
    public const string Limit = @"^(?:(-?[0-9]+(?:[.][0-9]+)?)"
        + @"|([A-Za-z_\u0080-\uFFFF][A-Za-z0-9_.\u0080-\uFFFF-]*?)(?: *([+-]) *([0-9]+(?:[.][0-9]+)?))?)$";

    /// <summary>The methods of HTTP that a route can begin with.</summary>
    public static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];
}
