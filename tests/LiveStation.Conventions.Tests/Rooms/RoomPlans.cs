using System.Collections.Concurrent;

namespace LiveStation.Conventions.Tests.Rooms;

/// <summary>The plans of the projects. Each is computed once, because it compiles the project.</summary>
internal static class RoomPlans
{
    private static readonly ConcurrentDictionary<string, RoomPlan> Known = new(StringComparer.Ordinal);

    /// <summary>Returns the plan of a project.</summary>
    /// <param name="folder">Its folder in the repository.</param>
    public static RoomPlan Of(string folder) => Known.GetOrAdd(folder, _ =>
    {
        SourceProject project = SourceProject.All.Single(one => one.Folder == folder);
        return new RoomPlan(project.AssemblyName ?? folder.Split('/')[^1], project.Builds.Select(project.Files));
    });
}
