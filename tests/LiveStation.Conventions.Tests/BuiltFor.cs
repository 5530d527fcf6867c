using System.Reflection;
using System.Runtime.Loader;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests;

/// <summary>Loads the build of a project for one framework, together with that build's own referenced projects.</summary>
internal sealed class BuiltFor : AssemblyLoadContext
{
    private readonly string _folder;

    private BuiltFor(string folder)
        : base(folder) => _folder = folder;

    /// <summary>Loads the assembly of a project.</summary>
    /// <param name="project">Name of the project.</param>
    /// <param name="framework">The target framework.</param>
    public static Assembly Load(string project, string framework)
    {
        string path = PathOf(project, framework);
        return new BuiltFor(Path.GetDirectoryName(path)!).LoadFromAssemblyPath(path);
    }

    /// <summary>Returns the path of the assembly.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="framework">The target framework.</param>
    public static string PathOf(string project, string framework)
    {
        // The output folder of the tests is named after the configuration.
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Repository.PathOf("artifacts", "bin", project, $"{configuration}_{framework}", project + ".dll");
    }

    /// <inheritdoc />
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string path = Path.Combine(_folder, assemblyName.Name + ".dll");
        return assemblyName.Name!.StartsWith("LiveStation.", StringComparison.Ordinal) && File.Exists(path)
            ? LoadFromAssemblyPath(path)
            : null;
    }
}
