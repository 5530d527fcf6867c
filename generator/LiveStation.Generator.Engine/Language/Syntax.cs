namespace LiveStation.Generator.Engine.Language;

/// <summary>The syntax of some values, for binders and for the schema.</summary>
internal static class Syntax
{
    /// <summary>The maximum number of placeholders of a route, which is that of the runtime's operations.</summary>
    public const int MostPlaceholders = 3;

    /// <summary>A limit, as a regular expression. If a name contains a minus sign, the last part is the number.</summary>
    public const string Limit = @"^(?:(-?[0-9]+(?:[.][0-9]+)?)"
        + @"|([A-Za-z_\u0080-\uFFFF][A-Za-z0-9_.\u0080-\uFFFF-]*?)(?: *([+-]) *([0-9]+(?:[.][0-9]+)?))?)$";

    /// <summary>The HTTP methods of a route.</summary>
    public static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD"];
}
